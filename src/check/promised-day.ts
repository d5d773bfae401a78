import type { Day } from '../model/day.ts';
import type { Milestone } from '../model/milestone.ts';

/** The day of a promise, where it counts: one that is later than the due day is published without, and accuses nobody. */
export function promisedDay({ promised, due }: Pick<Milestone, 'promised' | 'due'>): Day | undefined {
  return promised !== undefined && promised <= due ? promised : undefined;
}
