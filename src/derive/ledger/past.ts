// When commits were, and what a grant said then.
import { commitDays } from '../../model/commit-days.ts';
import { laterDay, type Day } from '../../model/day.ts';
import type { History, ThingHistory, ThingName, Version } from '../../model/history.ts';
import { remembered } from '../../model/remembered.ts';
import { promisedCurrency, type PromisedCurrency } from '../../model/promised-currency.ts';
import { sameDay, type IsSameDay } from '../../model/same-day.ts';
import { funderNames, type FunderNames } from './funder-names.ts';
import { renamedGrants, type IsRenamedGrant } from './renamed-grants.ts';
import { givenGrants, type GivenGrants } from './given-grants.ts';

export type Past = {
  readonly dayOf: (commit: number) => Day;
  /**
   * The day of a commit as pages of `today` tell it. Of one whose day is to come the clock ran fast: it was made by today,
   * and by the day of the commit after it whose day has come.
   */
  readonly toldOn: (commit: number, today: Day) => Day;
  /** The latest day that its repository had published by a commit, whatever clock was set back; days to come left out. */
  readonly latestBy: (commit: number, today: Day) => Day | undefined;
  readonly isSameDay: IsSameDay;
  /** Whether some day, `from` or a later one, ended after the first commit and before the other's day. */
  readonly hasDayBetween: (first: number, commit: number, from: Day) => boolean;
  /**
   * Whether `from`, the day on which what the first commit brought was to be seen, was over by another commit: it follows
   * from the commits up to that one alone, and whose clock was set back cannot say that it was not.
   */
  readonly isOverBy: (first: number, commit: number, from: Day) => boolean;
  readonly fundersOf: GivenGrants['fundersOf'];
  readonly funders: FunderNames;
  readonly isRenamedGrant: IsRenamedGrant;
  /** The commits between two others that did something to a grant of an organisation. */
  readonly grantCommits: (organisation: string, after: number, before: number) => readonly number[];
  readonly currencyOf: PromisedCurrency;
  /** The last version up to the end of a day, as the first-parent line has it; undefined before the first. */
  readonly versionOn: (thing: ThingHistory, day: Day) => Version | undefined;
};

export function toPast(
  { commits, things, funderFolders, timeZones, currencies }: Omit<History, 'sources' | 'uncommitted'>,
  timeZone: string,
): Past {
  const { all: days, inZoneOf } = commitDays({ commits, timeZones }, timeZone);
  const dayOf = (commit: number): Day => {
    const found = days[commit];
    if (found === undefined) throw new RangeError(`There is no commit ${commit}`);
    return found;
  };
  const isSameDay = sameDay(commits, inZoneOf);
  const funders = funderNames(funderFolders);
  const grants = givenGrants(things, { funders, isSameDay });
  return {
    dayOf,
    toldOn: (commit, today) => (dayOf(commit) <= today ? dayOf(commit) : dayByNeighbours(commits, days, commit, today)),
    latestBy: latestDays(commits, days),
    isSameDay,
    hasDayBetween: (first, commit, from) => {
      const end = dayOf(commit);
      return from < end && days.slice(first, commit).some((day) => day < end);
    },
    isOverBy: (first, commit, from) =>
      from < dayOf(commit) || (!isSameDay(first, commit) && days.slice(first, commit).some((day) => day > from)),
    fundersOf: (span, until) => grants.fundersOf(span, until),
    funders,
    isRenamedGrant: renamedGrants(things),
    grantCommits: grantCommits(things),
    currencyOf: promisedCurrency({ commits, timeZones, currencies, things }, timeZone),
    versionOn: ({ versions }, day) => {
      const below = commits[versions[0]?.commit ?? 0]?.below;
      const last = commits.findLastIndex((commit, index) => commit.below === below && dayOf(index) <= day);
      return versions.findLast(({ commit }) => commit <= last);
    },
  };
}

function grantCommits(things: readonly ThingHistory[]): Past['grantCommits'] {
  const ofGrants = things.flatMap(({ versions }) => versions.filter(({ name }) => name.kind === 'grant'));
  const byRoom = Map.groupBy(ofGrants, ({ name }) => name.organisation);
  const commitsOf = remembered((room: string) =>
    [...new Set((byRoom.get(room) ?? []).map(({ commit }) => commit))].sort((a, b) => a - b),
  );
  return (organisation, after, before) => commitsOf(organisation).filter((commit) => commit > after && commit < before);
}

function latestDays(commits: History['commits'], days: readonly Day[]): Past['latestBy'] {
  const byToday = remembered((today: Day) => {
    const latest = new Map<string, Day>();
    return days.map((day, commit) => {
      const { below = '' } = commits[commit] ?? {};
      const known = latest.get(below);
      if (day <= today && (known === undefined || known < day)) latest.set(below, day);
      return latest.get(below);
    });
  });
  return (commit, today) => byToday(today)[commit];
}

/** By commits of the same clock; one that was set back makes nothing earlier than what was there before. */
function dayByNeighbours(commits: History['commits'], days: readonly Day[], commit: number, today: Day): Day {
  const { clock } = commits[commit] ?? {};
  const come = (day: Day, index: number) => day <= today && commits[index]?.clock === clock;
  const next = days.find((day, index) => index > commit && come(day, index)) ?? today;
  const before = days.findLast((day, index) => index < commit && come(day, index)) ?? next;
  return laterDay(before, next);
}

export function nameKey({ kind, organisation, id }: ThingName): string {
  return `${organisation}/${kind}/${id}`;
}
