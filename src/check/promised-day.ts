import type { Day } from '../model/day.ts';
import type { Document } from '../model/document.ts';

/** The day of a promise, where it counts: one that is later than the due day is published without, and accuses nobody. */
export function promisedDay({
  content,
  first = content,
}: Pick<Document<'milestone'>, 'content' | 'first'>): Day | undefined {
  const { promised, due } = first;
  return promised !== undefined && promised <= due ? promised : undefined;
}
