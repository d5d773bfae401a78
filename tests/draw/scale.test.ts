import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayScale, valueScale } from '../../src/draw/scale.ts';
import { addDays, day } from '../../src/model/day.ts';

const from = day.parse('2025-01-01');
const to = day.parse('2026-01-01');

test('time begins at the left of a page that is read from left to right', () => {
  const place = dayScale({ from, to }, 'ltr');
  expect([place(from), place(to), place(day.parse('2025-07-02'))]).toEqual([0, 100, 49.86]);
});

test('and at the right of a page that is read from right to left', () => {
  const place = dayScale({ from, to }, 'rtl');
  expect([place(from), place(to)]).toEqual([100, 0]);
});

test('a later day is never before an earlier one', () => {
  const place = dayScale({ from, to }, 'ltr');
  const days = fc.integer({ min: 0, max: 365 });
  fc.assert(
    fc.property(days, days, (a, b) => {
      const [early, late] = a < b ? [a, b] : [b, a];
      expect(place(addDays(from, early))).toBeLessThanOrEqual(place(addDays(from, late)));
    }),
    { seed: 2026 },
  );
});

test('the highest number is at the top, and nothing is always on the scale', () => {
  const height = valueScale([40, 80]);
  expect([height(80), height(40), height(0)]).toEqual([0, 50, 100]);
});

test('numbers below nothing have room', () => {
  const height = valueScale([-10, 30]);
  expect([height(30), height(0), height(-10)]).toEqual([0, 75, 100]);
});

test('where everything is nothing, nothing is at the bottom', () => {
  expect(valueScale([0, 0])(0)).toBe(100);
});
