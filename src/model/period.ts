// The weeks and months that news is gathered by. A week begins on Monday and is called by ISO 8601: 2026-W14.
import { addDays, addMonths, dayTime, daysBetween, firstOfMonth, yearOf, type Day } from './day.ts';

export type PeriodKind = 'week' | 'month';

export type Period = {
  readonly kind: PeriodKind;
  /** `2026-W14`, or `2026-03`. */
  readonly id: string;
  /** The first and the last day of it. */
  readonly from: Day;
  readonly until: Day;
};

export function weekOf(day: Day): Period {
  const sinceMonday = (new Date(dayTime(day)).getUTCDay() + 6) % 7;
  const from = addDays(day, -sinceMonday);
  return { kind: 'week', id: weekId(from), from, until: addDays(from, 6) };
}

/** A week is of the year that its Thursday is in. */
function weekId(monday: Day): string {
  const thursday = addDays(monday, 3);
  const year = yearOf(thursday);
  const number = Math.floor(daysBetween(`${year}-01-01` as Day, thursday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

export function monthOf(day: Day): Period {
  const from = firstOfMonth(day);
  return { kind: 'month', id: from.slice(0, 7), from, until: addDays(addMonths(from, 1), -1) };
}

/** 14 of `2026-W14`. */
export function weekNumber({ id }: Pick<Period, 'id'>): number {
  return Number(id.replace(/^.*W/, ''));
}
