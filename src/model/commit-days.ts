// On which day each commit was, in the time zone that the site had then. Whoever names another zone later moves no day of
// the past.
import { daysIn, type Day } from './day.ts';
import type { History } from './history.ts';
import { remembered } from './remembered.ts';

export type CommitDays = {
  /** By commit, each in the zone of its time. */
  readonly all: readonly Day[];
  /** By commit, all in the zone that one of them was in: what one day is, is asked in one zone. */
  readonly inZoneOf: (commit: number) => readonly Day[];
};

/** `otherwise` is the zone where no commit ever named one. Before the first was named, it counts already. */
export function commitDays(
  { commits, timeZones }: Pick<History, 'commits' | 'timeZones'>,
  otherwise: string,
): CommitDays {
  const daysOf = remembered((zone: string): readonly Day[] => {
    const dayOf = daysIn(zone);
    return commits.map(({ time }) => dayOf(time * 1000));
  });
  const zones = commits.map(() => firstZone(timeZones, otherwise));
  for (const { commit, zone } of timeZones.slice(1)) zones.fill(zone, commit);
  const inZoneOf = (commit: number) => daysOf(zones[commit] ?? otherwise);
  return { all: zones.map((zone, commit) => daysOf(zone)[commit] as Day), inZoneOf };
}

/** It never changes, whatever is named later. */
export function firstZone(timeZones: History['timeZones'], otherwise: string): string {
  return timeZones[0]?.zone ?? otherwise;
}

/** By commit, the last one of its day. */
export function lastOfDays(days: readonly Day[]): readonly number[] {
  const evenings = days.map((_, commit) => commit);
  for (let commit = days.length - 2; commit >= 0; commit -= 1)
    if (days[commit] === days[commit + 1]) evenings[commit] = evenings[commit + 1] ?? commit;
  return evenings;
}
