import { expect, test } from 'vitest';
import { progress } from '../../src/draw/progress.ts';
import { day } from '../../src/model/day.ts';
import type { MeasureProgress } from '../../src/derive/page.ts';

const span = { from: day.parse('2026-01-01'), to: day.parse('2026-01-11') };
const post = { text: 'x', address: '/x/' };
const measure: MeasureProgress = {
  title: 'Slates',
  firstTarget: 100,
  target: 100,
  counts: [
    { day: day.parse('2026-01-03'), count: 20, post },
    { day: day.parse('2026-01-06'), count: 50, post },
  ],
};

test('a count holds until the next report, and no longer than the last', () => {
  expect(progress(measure, span, 'ltr').line).toBe('M20,80L50,80L50,50');
});

test('what it was at the beginning is where the line starts', () => {
  const line = (baseline?: number) => progress({ ...measure, baseline }, span, 'ltr', day.parse('2026-01-01')).line;
  expect(line(10)).toBe('M0,90L20,90L20,80L50,80L50,50');
  expect(line()).toBe('M20,80L50,80L50,50');
});

test('time runs the other way where people read from right to left', () => {
  expect(progress(measure, span, 'rtl').line).toBe('M80,80L50,80L50,50');
});

test('one target has one line; a target that changed has two, with their words apart', () => {
  expect(progress(measure, span, 'ltr').targets).toEqual([{ is: 'only', value: 100, y: 0, above: true }]);
  expect(progress({ ...measure, target: 75 }, span, 'ltr').targets).toEqual([
    { is: 'first', value: 100, y: 0, above: true },
    { is: 'now', value: 75, y: 25, above: false },
  ]);
});

test('a single report is a point without a line', () => {
  const one = progress({ ...measure, counts: measure.counts.slice(0, 1) }, span, 'ltr');
  expect(one.points).toEqual([{ x: 20, y: 80 }]);
});
