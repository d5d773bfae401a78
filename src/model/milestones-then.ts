// Who had a milestone's name on a day, as git knows it. A file may be renamed, and another may take its name: whoever
// named one of them meant the one that had the name then.
import { commitDays } from './commit-days.ts';
import { laterDay, type Day } from './day.ts';
import type { History, ThingHistory } from './history.ts';
import { longName } from './id.ts';

/** A milestone by the long name that it has now; `isGone` where no file has it any more. */
export type MilestoneNow = { readonly name: string; readonly isGone?: true };

/** Undefined for a name that no milestone in git ever had. */
export type MilestonesThen = (name: string, day: Day) => MilestoneNow | undefined;

/** From the day on which a milestone took a name to the day on which it gave it up; without `to` it has it still. */
type Tenure = {
  readonly name: string;
  readonly milestone: ThingHistory;
  /** Index into the history's commits. */
  readonly since: number;
  readonly from: Day;
  readonly to?: Day;
};

/**
 * Of two that had a name on one day, the first is meant, because the other cannot have been promised long. Before
 * anybody had it, the first that took it; after all gave it up, the last that had it.
 */
export function milestonesThen(history: History, timeZone: string): MilestonesThen {
  const days = daysOfNames(history, commitDays(history, timeZone).all);
  const all = history.things.flatMap((milestone) => tenuresOf(milestone, days));
  const byName = Map.groupBy(
    all.sort((a, b) => a.since - b.since),
    ({ name }) => name,
  );
  return (name, day) => {
    const tenures = byName.get(name) ?? [];
    const begun = tenures.filter(({ from }) => from <= day);
    const found = begun.find(({ to }) => to === undefined || to >= day) ?? begun.at(-1) ?? tenures[0];
    return found && nowOf(found.milestone);
  };
}

function nowOf({ versions }: ThingHistory): MilestoneNow | undefined {
  const last = versions.at(-1);
  if (!last) return undefined;
  return { name: nameOf(last), ...(last.blob === undefined ? { isGone: true } : {}) };
}

function nameOf({ name }: ThingHistory['versions'][number]): string {
  return longName(name.id, name.organisation);
}

function tenuresOf(milestone: ThingHistory, days: readonly Day[]): Tenure[] {
  const { versions } = milestone;
  if (versions[0]?.name.kind !== 'milestone') return [];
  const held = (at: number) => {
    const version = versions[at];
    return version?.blob === undefined ? undefined : nameOf(version);
  };
  const changes = versions.flatMap(({ commit }, at) => (held(at) === held(at - 1) ? [] : [{ commit, name: held(at) }]));
  return changes.flatMap(({ commit, name }, at): Tenure[] => {
    const [from, next] = [days[commit], changes[at + 1]];
    const to = next && days[next.commit];
    if (name === undefined || from === undefined) return [];
    return [{ name, milestone, since: commit, from, ...(to === undefined ? {} : { to }) }];
  });
}

/**
 * By commit. A clock that was set back moves no change of a name to before what was published already, so that nobody
 * takes another's name backwards.
 */
function daysOfNames({ commits }: History, days: readonly Day[]): Day[] {
  const latest = new Map<string, Day>();
  return days.map((day, commit) => {
    const { below = '' } = commits[commit] ?? {};
    const late = laterDay(latest.get(below) ?? day, day);
    latest.set(below, late);
    return late;
  });
}
