import { expect, test } from 'vitest';
import { rhythmEvents } from '../../src/derive/silences.ts';
import { day } from '../../src/model/day.ts';
import { grantOf, quarterly, underWay } from './grants.ts';

const events = (parts: Parameters<typeof grantOf>[0], today: string) =>
  rhythmEvents(grantOf(parts), day.parse(today)).map(({ kind, day: on, fromDay }) =>
    [on, kind, fromDay].filter(Boolean).join(' '),
  );

test('what is answered in time is no event beside the post', () => {
  expect(events({ posts: { '2025-02-01-a': [underWay] } }, '2025-06-30')).toEqual([]);
});

test('a report that is open on its day was expected; a month later it is a silence', () => {
  expect(events({}, '2025-03-31')).toEqual([]);
  expect(events({}, '2025-04-01')).toEqual(['2025-04-01 report-expected']);
  expect(events({}, '2025-05-01')).toEqual(['2025-04-01 report-expected', '2025-05-01 silence']);
});

test('a silence says when something was last heard', () => {
  expect(events({ posts: { '2025-02-01-a': [underWay] } }, '2025-08-31')).toEqual([
    '2025-07-01 report-expected',
    '2025-08-01 silence 2025-02-01',
  ]);
});

test('a silence is told once, until somebody speaks', () => {
  expect(events({}, '2025-12-30').filter((one) => one.includes('silence'))).toEqual(['2025-05-01 silence']);
  const posts = { '2025-05-15-a': [underWay] };
  expect(events({ posts }, '2025-12-30').filter((one) => one.includes('silence'))).toEqual([
    '2025-05-01 silence',
    '2025-11-01 silence 2025-05-15',
  ]);
});

test('what came within the month was expected, and is no silence', () => {
  expect(events({ posts: { '2025-04-20-a': [underWay] } }, '2025-06-30')).toEqual(['2025-04-01 report-expected']);
});

test('two funders that expect something on one day are one event', () => {
  expect(events({ funders: { mill: [quarterly], well: [quarterly] } }, '2025-04-02')).toEqual([
    '2025-04-01 report-expected',
  ]);
});

test('a post that lacks the money is no silence', () => {
  const parts = { funders: { mill: [{ ...quarterly, spending: 'true' }] }, posts: { '2025-02-01-a': [underWay] } };
  expect(events(parts, '2025-06-30')).toEqual([]);
});

test('no silence begins in a pause', () => {
  const organisation = { pauses: [{ from: '2025-04-10', until: '2025-06-10', reason: 'Flu' }] };
  expect(events({ organisation }, '2025-06-20')).toEqual(['2025-04-01 report-expected']);
  expect(events({ organisation }, '2025-07-01')).toContain('2025-07-01 silence');
});

test('an event of the past stays as it was, whatever comes later', () => {
  const posts = { '2025-05-15-a': [underWay] };
  const before = events({}, '2025-05-14');
  for (const today of ['2025-05-15', '2025-06-30', '2025-07-01'])
    expect(events({ posts }, today).slice(0, 2)).toEqual(before);
});
