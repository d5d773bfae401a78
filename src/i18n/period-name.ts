// A week or a month in words.
import { yearOf } from '../model/day.ts';
import { weekNumber, type Period } from '../model/period.ts';
import type { Words } from './words.ts';

/** `April 2026`, or `Week 14: 30 March to 5 April 2026`. */
export function periodName(period: Period, w: Words): string {
  if (period.kind === 'month') return w.month(period.from);
  return w.t('digest.week', { week: w.number(weekNumber(period)), days: weekDays(period, w) });
}

/** `30 March to 5 April 2026` */
export function weekDays({ from, until }: Pick<Period, 'from' | 'until'>, w: Words): string {
  const first = yearOf(from) === yearOf(until) ? w.dayOfYear(from) : w.day(from);
  return w.t('digest.days', { from: first, until: w.day(until) });
}
