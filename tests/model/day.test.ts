import { fc, test as property } from './property.ts';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayIn,
  daysBetween,
  day as daySchema,
  isDay,
  yearOf,
  type Day,
} from '../../src/model/day.ts';

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);

describe('a day', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00'])(
    '%s is not in the calendar',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(daySchema.safeParse(text).error?.issues[0]).toMatchObject({ params: { problem: 'impossible-date' } });
    },
  );

  test.each(['2026-2-3', '02/03/2026', '2026-02-03T00:00', ' 2026-02-03', '', '２０２６-02-03'])(
    '"%s" is not written like one',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(daySchema.safeParse(text).error?.issues[0]).toMatchObject({ params: { problem: 'not-a-day' } });
    },
  );

  test('the 29th of February is one every four years, but not every hundred', () => {
    expect(['2024-02-29', '2000-02-29', '1900-02-29', '2100-02-29'].map(isDay)).toEqual([true, true, false, false]);
  });

  property('any text that is taken for a day is written back as it was', fc.string(), (text) => {
    if (isDay(text)) expect(addDays(text, 0)).toBe(text);
  });

  property(
    'counting days forwards and back again comes home',
    fc.tuple(days, fc.integer({ min: -40_000, max: 40_000 })),
    ([from, count]) => {
      const to = addDays(from, count);
      expect(isDay(to)).toBe(true);
      expect(daysBetween(from, to)).toBe(count);
      expect(addDays(to, -count)).toBe(from);
    },
  );

  property('days are in order as texts are', fc.tuple(days, days), ([a, b]) => {
    expect(a < b).toBe(daysBetween(a, b) > 0);
    expect(Number(yearOf(a))).toBe(Number(a.slice(0, 4)));
  });

  test('it is tomorrow already on Kiritimati when it is still yesterday in Samoa', () => {
    const noon = Date.UTC(2026, 2, 2, 10, 30);
    expect(dayIn('Pacific/Kiritimati', noon)).toBe('2026-03-03');
    expect(dayIn('UTC', noon)).toBe('2026-03-02');
    expect(dayIn('Pacific/Pago_Pago', noon)).toBe('2026-03-01');
  });
});

describe('months later', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['0001-01-31', 1, '0001-02-28'],
    ['9999-11-30', 3, '9999-12-31'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from as Day, months)).toBe(to);
  });

  property('are the same day of the month, or its last', fc.tuple(days, fc.nat(60)), ([from, months]) => {
    const to = addMonths(from, months);
    expect(isDay(to)).toBe(true);
    const isLast = addDays(to, 1).endsWith('-01');
    expect(to.slice(8) === from.slice(8) || (isLast && to.slice(8) < from.slice(8))).toBe(true);
    const count = (of: Day) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
    expect(count(to) - count(from)).toBe(months);
  });
});
