// A calendar day, never an instant: what was promised for the 3rd is due on the 3rd in every time zone.
import { z } from 'zod';
import { refused } from './refusal.ts';

const dayShape = /^\d{4}-\d{2}-\d{2}$/;
const millisecondsADay = 86_400_000;
const lastTime = Date.parse('9999-12-31T00:00:00Z');

/** `YYYY-MM-DD` of the proleptic Gregorian calendar (ISO 8601); a day that does not exist is refused, never "fixed". */
export const day = z
  .string()
  .refine((text) => dayShape.test(text), refused('not-a-day'))
  .refine((text) => !dayShape.test(text) || isDay(text), refused('impossible-date'))
  .brand<'Day'>();

export type Day = string & z.core.$brand<'Day'>;

export function isDay(text: string): text is Day {
  if (!dayShape.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Midnight UTC of `day`, in milliseconds since 1970. */
export function dayTime(of: Day): number {
  return Date.parse(`${of}T00:00:00Z`);
}

/** The day of `time` (milliseconds since 1970) in UTC; at the latest the last day that can be written. */
export function dayOfTime(time: number): Day {
  return new Date(Math.min(time, lastTime)).toISOString().slice(0, 10) as Day;
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dayTime(to) - dayTime(from)) / millisecondsADay);
}

/** The earlier of two days. */
export function earlierDay(a: Day, b: Day): Day {
  return b < a ? b : a;
}

/** The later of two days. */
export function laterDay(a: Day, b: Day): Day {
  return a < b ? b : a;
}

export function addDays(to: Day, count: number): Day {
  return dayOfTime(dayTime(to) + count * millisecondsADay);
}

/** The same day of the month `count` months later, or that month's last day where it has none such. */
export function addMonths(to: Day, count: number): Day {
  const at = new Date(dayTime(to));
  const date = at.getUTCDate();
  at.setUTCMonth(at.getUTCMonth() + count, 1);
  const next = new Date(at);
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  at.setUTCDate(Math.min(date, next.getUTCDate()));
  return dayOfTime(at.getTime());
}

export function yearOf(of: Day): string {
  return of.slice(0, 4);
}

/** The first day of its month. */
export function firstOfMonth(of: Day): Day {
  return `${of.slice(0, 7)}-01` as Day;
}

/** The day it is in a time zone (IANA name) at `now`, milliseconds since 1970. */
export function dayIn(timeZone: string, now: number): Day {
  return daysIn(timeZone)(now);
}

const [earliest, latest] = [Date.parse('0001-01-02'), Date.parse('9999-12-30')];

/** For many times: making a format takes longer than using it. Times beyond all calendars count as their last day. */
export function daysIn(timeZone: string): (time: number) => Day {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (time) => {
    const within = Math.min(Math.max(time, earliest), latest);
    // In one text: a list of parts takes many times the memory.
    const [month = '', date = '', year = ''] = format.format(within).split('/');
    return `${year.padStart(4, '0')}-${month}-${date}` as Day;
  };
}
