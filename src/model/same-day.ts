// Which commits are of one day, whatever clocks say.
import type { CommitDays } from './commit-days.ts';
import type { Commit } from './history.ts';
import { remembered } from './remembered.ts';

/**
 * Whether a commit is still of the first one's day: no later day may have come between, whatever clocks say. It follows
 * from the commits up to this one alone, so that what was told stays true.
 */
export type IsSameDay = (first: number, commit: number) => boolean;

type Clocked = Pick<Commit, 'clock'>;

export function sameDay(commits: readonly Clocked[], inZoneOf: CommitDays['inZoneOf']): IsSameDay {
  const nextDay = remembered((first: number) => firstOfNextDay(commits, inZoneOf(first), first));
  return (first, commit) => commit < nextDay(first);
}

/**
 * The first commit of a later day; none is Infinity. A day that a later commit by the same clock shows to have been
 * no later than its own is not as late as its clock said: from there on that earlier day is what ends.
 */
function firstOfNextDay(commits: readonly Clocked[], days: ReturnType<CommitDays['inZoneOf']>, first: number): number {
  let day = days[first];
  for (let commit = first + 1; day !== undefined && commit < days.length; commit += 1) {
    const other = days[commit] ?? day;
    if (other > day) return commit;
    if (commits[commit]?.clock === commits[first]?.clock) day = other;
  }
  return Infinity;
}
