// What a field of a promise is bound to: the first promise, or what was agreed since.
import type { FieldChange } from './promise-fields.ts';
import { inOrder, isAgreedBy, isMeasure, isNameable, valueIn, type Revisions } from './explanation.ts';
import type { Fact } from './fact.ts';
import type { FixedRevision } from './fixed-revisions.ts';
import type { Change } from './ledger-event.ts';

/** `first` is what the field was at the end of the first day. */
export function heldValue(
  change: FieldChange,
  first: Fact | undefined,
  changes: readonly Change[],
  { all, commit, isPublished }: Pick<Revisions, 'all' | 'commit' | 'isPublished'>,
): Fact | undefined {
  const { field } = change;
  const held = lastHeld(field, changes, all);
  const explained = held && isNamed(held) ? undefined : held;
  const agreed = isNameable({ field, after: first ?? '' })
    ? inOrder(all)
        .filter((one) => isAgreedBy(one, commit) && isPublished(one.revision) && !isGoneSince(one, explained))
        .flatMap(({ revision }) => valueIn(revision, field) ?? [])
        .at(-1)
    : undefined;
  const written = explained
    ? (explained.after ?? addedMeasure(change, changes.slice(changes.indexOf(explained) + 1)))
    : (first ?? addedMeasure(change, changes));
  return isMeasure(written) && agreed !== undefined ? { ...written, target: agreed } : (agreed ?? written);
}

/** Its value is what a revision named, and holds as long as that one is agreed to: a funder may answer otherwise later. */
function isNamed(change: Change): boolean {
  return isNameable(change) && !isMeasure(change.after);
}

/** The last change of a field that somebody gave a reason for, or that put it back. */
export function lastHeld(field: string, changes: readonly Change[], all: readonly FixedRevision[]): Change | undefined {
  return changes.findLast((one) => one.field === field && holds(one, all));
}

/** A measure that was added counts from then on, explained or not: to take it out again is a change. */
function addedMeasure({ field, after }: FieldChange, changes: readonly Change[]): Fact | undefined {
  if (after !== undefined || !/^measures\.[^.]+$/.test(field)) return undefined;
  return changes.find((one) => one.field === field && one.after !== undefined && one.state !== 'first-day')?.after;
}

/** What was taken out with a reason does not come back by what an older one named. */
export function isGoneSince({ commit = 0 }: FixedRevision, last: Change | undefined): boolean {
  return last !== undefined && last.after === undefined && commit <= last.event.commit;
}

/** A revision that was taken out on its day was never said. What was put back holds, whatever is said of the way there. */
function holds({ state, by = [] }: Change, all: readonly FixedRevision[]): boolean {
  if (state === 'restored') return true;
  return (state === 'explained' || state === 'explained-later') && by.some((one) => all.includes(one));
}
