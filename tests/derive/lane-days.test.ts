import { expect, test } from 'vitest';
import { measureProgress } from '../../src/derive/measure-progress.ts';
import { milestoneRow, whileOpen } from '../../src/derive/rows.ts';
import { day } from '../../src/model/day.ts';
import { milestone, type Told } from './milestones.ts';

const today = day.parse('2026-07-01');
const funders = ['mill', 'well'];
const row = (written: object, told: readonly Told[] = []) => milestoneRow(milestone(written, told, funders), today);
const agreed = { reason: 'x', 'agreed-with': funders };

test('a lane knows the day of the promise, every day it was due, and what is only proposed', () => {
  const revisions = [
    { ...agreed, date: '2025-06-01', due: '2026-03-01' },
    { ...agreed, date: '2025-07-01', due: '2026-08-01' },
    { date: '2025-08-01', reason: 'x', due: '2026-12-01', 'agreed-with': ['mill'] },
  ];
  expect(row({ promised: '2025-05-01', due: '2026-01-31', revisions })).toMatchObject({
    due: '2026-08-01',
    days: { made: '2025-05-01', formerDue: ['2026-01-31', '2026-03-01'], proposed: '2026-12-01' },
  });
});

test('a declined day is not on the lane', () => {
  const revisions = [{ date: '2025-08-01', reason: 'x', due: '2026-12-01', 'declined-by': ['mill'] }];
  expect(row({ revisions }).days).toEqual({ formerDue: [] });
});

test('a promise ends with its final report, or when it is withdrawn', () => {
  expect(row({}, [{ day: '2026-03-01', report: { state: 'stopped' } }]).days.ended).toBe('2026-03-01');
  expect(row({ withdrawn: { date: '2026-02-01', reason: 'x' } }).days.ended).toBe('2026-02-01');
  expect(row({ withdrawn: { date: '2026-12-01', reason: 'x' } }).days.ended).toBeUndefined();
});

test('a page names today only while something on it is open', () => {
  const ended = row({}, [{ day: '2026-03-01', report: { state: 'reached' } }]);
  expect(whileOpen([ended], today)).toEqual({});
  expect(whileOpen([ended, row({})], today)).toEqual({ today });
});

test('progress has every count in order, and no measure that nobody counted', () => {
  const measures = [
    { id: 'slates', title: 'Slates', target: '10' },
    { id: 'nails', title: 'Nails', target: '99' },
  ];
  const told = [
    { day: '2026-02-01', report: { 'so-far': { slates: '4' } } },
    { day: '2026-03-01', report: { state: 'under-way' } },
    { day: '2026-04-01', report: { 'so-far': { slates: '0' } } },
  ];
  const made = measureProgress(milestone({ measures }, told));
  expect(made.map(({ title, counts }) => [title, counts.map(({ day: on, count }) => [on, count])])).toEqual([
    [
      'Slates',
      [
        ['2026-02-01', 4],
        ['2026-04-01', 0],
      ],
    ],
  ]);
});
