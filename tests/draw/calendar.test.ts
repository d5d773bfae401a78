import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marks, monthsAround } from '../../src/draw/calendar.ts';
import { addDays, day, type Day } from '../../src/model/day.ts';

const days = (...written: readonly string[]) => written.map((text) => day.parse(text));
const marksOf = (...written: readonly string[]) => marks(monthsAround(days(...written)));

test('a time is drawn in whole months', () => {
  expect(monthsAround(days('2026-03-17', '2025-11-21', '2026-01-01'))).toEqual({
    from: '2025-11-01',
    to: '2026-04-01',
  });
});

test('one day is a month long', () => {
  expect(monthsAround(days('2026-02-28'))).toEqual({ from: '2026-02-01', to: '2026-03-01' });
});

test('a few months are all marked, and the first one names the year', () => {
  expect(marksOf('2025-11-21', '2026-01-20')).toEqual([
    { day: '2025-11-01', month: true, year: true },
    { day: '2025-12-01', month: true, year: false },
    { day: '2026-01-01', month: true, year: true },
  ]);
});

test('a year is marked by its quarters', () => {
  expect(marksOf('2025-06-01', '2026-06-30').map((mark) => mark.day)).toEqual([
    '2025-07-01',
    '2025-10-01',
    '2026-01-01',
    '2026-04-01',
  ]);
});

test('several years are marked by years alone', () => {
  expect(marksOf('2020-06-01', '2024-06-30')).toEqual(
    ['2021', '2022', '2023', '2024'].map((year) => ({ day: `${year}-01-01`, month: false, year: true })),
  );
});

test('however long a time is, its axis has marks inside it, and not too many for a phone', () => {
  const start: Day = day.parse('2000-01-01');
  const any = fc.integer({ min: 0, max: 36_000 }).map((count) => addDays(start, count));
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 5 }), (some) => {
      const span = monthsAround(some);
      const made = marks(span).map((mark) => mark.day);
      expect(made.length).toBeLessThanOrEqual(12);
      expect(made.every((mark) => mark >= span.from && mark < span.to)).toBe(true);
      expect(some.every((one) => one >= span.from && one < span.to)).toBe(true);
    }),
    { seed: 2026 },
  );
});
