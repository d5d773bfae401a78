// What is done to a thing on one day is compared with what it said in the morning.
import type { Revision } from '../../model/milestone.ts';
import type { CarriedVersion } from './carried.ts';
import type { FixedRevision } from './fixed-revisions.ts';
import type { Past } from './past.ts';

/** The day of a version, from the first commit of it that did something to the thing. */
export type Today = {
  readonly from: number;
  readonly isFirstDay: boolean;
  /** What stood in the morning, and what it had of each revision. */
  readonly before: CarriedVersion;
  readonly revisions: ReadonlyMap<FixedRevision, Revision | undefined>;
};

export function beginToday({
  revisions,
  ...rest
}: Omit<Today, 'revisions'> & { readonly revisions: readonly FixedRevision[] }): Today {
  return { ...rest, revisions: new Map(revisions.map((one) => [one, one.latest])) };
}

export function isStillToday(today: Today, commit: number, isFirstDay: boolean, { isSameDay }: Past): boolean {
  return today.isFirstDay === isFirstDay && isSameDay(today.from, commit);
}

/** What stood in the morning; of a withdrawal that came since, that too, for it says why the file goes. */
export function asInTheMorning({ before }: Today, now: CarriedVersion): CarriedVersion {
  const { content } = before;
  const withdrawn = now.content?.kind === 'milestone' ? now.content.content.withdrawn : undefined;
  if (content?.kind !== 'milestone' || content.content.withdrawn || !withdrawn) return before;
  return { ...before, content: { ...content, content: { ...content.content, withdrawn } } };
}
