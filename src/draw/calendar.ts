// The only door to d3-time: whole months around days, and the days on which an axis has a mark.
import { utcMonth, utcYear } from 'd3-time';
import { dayOfTime, dayTime, type Day } from '../model/day.ts';
import type { Span } from './scale.ts';

export type Mark = {
  readonly day: Day;
  /** A month is named where there are few of them. */
  readonly month: boolean;
  /** Where a year begins, and where the axis does. */
  readonly year: boolean;
};

const date = (day: Day) => new Date(dayTime(day));
const dayOf = (time: Date) => dayOfTime(time.getTime());

/** The whole months that hold all `days`. */
export function monthsAround(days: readonly Day[]): Span {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A time without a day');
  return { from: dayOf(utcMonth.floor(date(first))), to: dayOf(utcMonth.offset(utcMonth.floor(date(last)))) };
}

/** Months up to eight of them, quarters up to two and a half years, then years, at most nine of them. */
export function marks({ from, to }: Span): Mark[] {
  const months = utcMonth.count(date(from), date(to));
  if (months > 30) return years({ from, to }, Math.ceil(months / 12 / 9));
  const step = months > 8 ? 3 : 1;
  const days = utcMonth.range(utcMonth.ceil(date(from)), date(to)).filter((month) => month.getUTCMonth() % step === 0);
  return days.map((month, index) => ({
    day: dayOf(month),
    month: true,
    year: index === 0 || month.getUTCMonth() === 0,
  }));
}

function years({ from, to }: Span, step: number): Mark[] {
  const all = utcYear.range(utcYear.ceil(date(from)), date(to)).filter((year) => year.getUTCFullYear() % step === 0);
  return all.map((year) => ({ day: dayOf(year), month: false, year: true }));
}
