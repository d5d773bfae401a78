import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, dayOfTime } from '../../src/model/day.ts';
import { monthOf, weekNumber, weekOf } from '../../src/model/period.ts';

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => dayOfTime(days * 86_400_000));

// Examples of ISO 8601, and years that begin or end in the middle of a week.
test.each([
  ['2026-01-01', '2026-W01', '2025-12-29', '2026-01-04'],
  ['2024-12-30', '2025-W01', '2024-12-30', '2025-01-05'],
  ['2021-01-03', '2020-W53', '2020-12-28', '2021-01-03'],
  ['2026-04-05', '2026-W14', '2026-03-30', '2026-04-05'],
  ['2026-12-31', '2026-W53', '2026-12-28', '2027-01-03'],
])('%s is in the week %s', (of, id, from, until) => {
  expect(weekOf(day.parse(of))).toEqual({ kind: 'week', id, from, until });
});

test.each([
  ['2024-02-10', '2024-02', '2024-02-01', '2024-02-29'],
  ['2026-12-31', '2026-12', '2026-12-01', '2026-12-31'],
])('%s is in the month %s', (of, id, from, until) => {
  expect(monthOf(day.parse(of))).toEqual({ kind: 'month', id, from, until });
});

test('every day is in its week and month, and the day after the last one is in the next', () => {
  fc.assert(
    fc.property(anyDay, (of) => {
      for (const periodOf of [weekOf, monthOf]) {
        const { id, from, until } = periodOf(of);
        expect(from <= of && of <= until).toBe(true);
        expect(periodOf(from).id).toBe(id);
        expect(periodOf(until).id).toBe(id);
        const next = periodOf(addDays(until, 1));
        expect(next.id > id && next.from === addDays(until, 1)).toBe(true);
      }
      expect(weekNumber(weekOf(of))).toBeGreaterThan(0);
    }),
    { seed: 2026 },
  );
});
