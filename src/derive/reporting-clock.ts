// The days of reporting. A pause stops this clock; it never moves the day of a promise.
import { addDays, addMonths, daysBetween, type Day } from '../model/day.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Interval } from './reporting.ts';

/** `until` is the first day on which reporting goes on; absent: nobody knows yet. */
type Pause = { readonly from: Day; readonly until?: Day };

export type ReportingClock = {
  /** `day`, reckoned from `start`, later by the days on which the clock stood still; absent where it stands still for now. */
  readonly moved: (start: Day, day: Day) => Day | undefined;
  readonly isPaused: (on: Day) => boolean;
};

export function reportingClock({ pauses = [] }: Pick<Organisation, 'pauses'>): ReportingClock {
  const apart = withoutOverlaps(pauses);
  return {
    moved: (start, day) => {
      let moved = day;
      for (const { from, until } of apart) {
        if (from > moved) break;
        if (until === undefined) return undefined;
        if (until > start) moved = addDays(moved, daysBetween(from, until) - Math.max(daysBetween(from, start), 0));
      }
      return moved;
    },
    isPaused: (on) => apart.some(({ from, until }) => from <= on && (until === undefined || on < until)),
  };
}

export type Expected = { readonly day?: Day; readonly final: boolean };

type Term = { readonly starts: Day; readonly ends?: Day; readonly every: Interval };

/** Ten years of months: whoever means "without an end" writes a day of the year 9999. */
const mostAhead = 120;

/**
 * The days by which reports are expected: each interval from the start on, and one at the end. What would fall into the
 * last half interval is left to the one at the end. Without an end, the next one after `today` is the last that is named;
 * before an end that is far away, so many of them.
 * The last has no day while an open pause stands before it.
 */
export function expectedDays({ starts, ends, every }: Term, clock: ReportingClock, today: Day): Expected[] {
  const expected: Expected[] = [];
  const isNearEnd = (day: Day, months: number) => ends !== undefined && addMonths(day, Math.ceil(months / 2)) > ends;
  const most = ends === undefined ? 1 : mostAhead;
  let ahead = 0;
  for (let number = 1; every !== 'end' && ahead < most; number += 1) {
    const day = clock.moved(starts, addMonths(starts, number * every));
    if (day === undefined) return [...expected, { final: false }];
    if (isNearEnd(day, every)) break;
    expected.push({ day, final: false });
    if (day > today) ahead += 1;
  }
  return ends === undefined ? expected : [...expected, lastOne(ends, clock)];
}

/** The end is a day of the grant, which no pause moves; only where it falls into a pause does its report wait. */
function lastOne(ends: Day, clock: ReportingClock): Expected {
  const day = clock.isPaused(ends) ? clock.moved(ends, ends) : ends;
  return { ...(day ? { day } : {}), final: true };
}

function withoutOverlaps(pauses: NonNullable<Organisation['pauses']>): Pause[] {
  const apart: Pause[] = [];
  for (const { from, until } of [...pauses].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = apart.at(-1);
    if (!last || (last.until !== undefined && last.until < from)) apart.push({ from, ...(until ? { until } : {}) });
    else if (last.until !== undefined && (until === undefined || until > last.until))
      apart.splice(-1, 1, { from: last.from, ...(until ? { until } : {}) });
  }
  return apart;
}
