import { beforeAll, expect, test } from 'vitest';
import { milestoneStanding, standingCounts } from '../../src/derive/milestone-standing.ts';
import { day } from '../../src/model/day.ts';
import type { Site } from '../../src/model/linked-site.ts';
import { milestoneOf, organisationOf, village, villageDay } from '../village.ts';
import { milestone, type Told } from './milestones.ts';

const on = (text: string) => day.parse(text);
const due = '2026-06-30';
const standing = (told: readonly Told[] = [], today = '2026-06-01', written: object = {}) =>
  milestoneStanding(milestone({ due, ...written }, told), on(today));
const told = (state: string, learnt = false): Told => ({ day: '2026-05-01', report: { state }, learnt });

test('a milestone that nobody reported on is planned', () => {
  expect(standing()).toBe('planned');
});

test('a report puts it under way, with a state or without', () => {
  expect(standing([told('under-way')])).toBe('under-way');
  expect(standing([{ day: '2026-05-01', report: { spent: '1' } }])).toBe('under-way');
});

test('a milestone due today is not late', () => {
  expect(standing([], due)).toBe('planned');
  expect(standing([told('under-way')], due)).toBe('under-way');
});

test('a milestone due yesterday is late, whether or not it was reported on', () => {
  expect(standing([], '2026-07-01')).toBe('late');
  expect(standing([told('under-way')], '2026-07-01')).toBe('late');
});

test('it is the current due day that counts', () => {
  const revisions = [{ date: '2026-05-01', reason: 'Rain.', due: '2026-07-31' }];
  expect(standing([], '2026-07-31', { revisions })).toBe('planned');
  expect(standing([], '2026-08-01', { revisions })).toBe('late');
});

test.each([
  ['reached', false, 'reached'],
  ['partly-reached', false, 'partly-reached'],
  ['not-reached', true, 'not-reached-learnt'],
  ['not-reached', false, 'not-reached-no-account'],
  ['stopped', false, 'stopped'],
] as const)('a final report outranks lateness: %s, learnt: %s', (state, learnt, expected) => {
  expect(standing([told(state, learnt)], '2027-01-01')).toBe(expected);
});

test('what was learnt may be told in another post than the one that says so', () => {
  const posts = [told('not-reached'), { day: '2026-05-20', report: { spent: '1' }, learnt: true }];
  expect(standing(posts, '2027-01-01')).toBe('not-reached-learnt');
});

test('the latest report wins: what was reached may be under way again', () => {
  const posts = [told('reached'), { day: '2026-05-20', report: { state: 'under-way' } }];
  expect(standing(posts)).toBe('under-way');
  expect(standing(posts, '2026-07-01')).toBe('late');
});

test('a later report without a state takes nothing back', () => {
  expect(standing([told('reached'), { day: '2026-05-20', report: { spent: '9' } }], '2027-01-01')).toBe('reached');
});

test('what is withdrawn is neither late nor planned', () => {
  expect(standing([], '2027-01-01', { withdrawn: { date: '2026-05-01', reason: 'Flood.' } })).toBe('withdrawn');
});

let site: Site;
beforeAll(async () => {
  site = await village();
});

test.each([
  ['roof', 'reached'],
  ['stairs', 'partly-reached'],
  ['ramp', 'not-reached-learnt'],
  ['windows', 'not-reached-no-account'],
  ['heating', 'stopped'],
  ['mural', 'withdrawn'],
  ['kitchen', 'late'],
  ['garden', 'under-way'],
  ['who-is-cold', 'planned'],
] as const)('in the village, %s is %s', (id, expected) => {
  expect(milestoneStanding(milestoneOf(site, 'riverside', id), villageDay)).toBe(expected);
});

test('standings are counted in their order, without the empty ones', () => {
  const counts = standingCounts(organisationOf(site, 'riverside').milestones, villageDay);
  expect(counts.map(({ standing: one }) => one)).toEqual([
    ...['reached', 'partly-reached', 'not-reached-learnt', 'not-reached-no-account'],
    ...['stopped', 'withdrawn', 'late', 'under-way', 'planned'],
  ]);
  expect(counts.every(({ count }) => count === 1)).toBe(true);
  expect(standingCounts(organisationOf(site, 'popty').milestones, villageDay)).toEqual([
    { standing: 'late', count: 1 },
  ]);
});
