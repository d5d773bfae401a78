import fc from 'fast-check';
import { expect, test } from 'vitest';
import { funderReplies, medianDays } from '../../src/derive/funder-replies.ts';
import { grantRhythm } from '../../src/derive/rhythm.ts';
import { addDays, day } from '../../src/model/day.ts';
import type { LinkedFunder } from '../../src/model/linked-site.ts';
import { document, linked, post } from '../link/documents.ts';
import { found, organisationOf } from '../village.ts';

const first = day.parse('2025-01-10');

/** One post a reply, answered after so many days. */
function funderWith(days: readonly number[]): LinkedFunder {
  const { site } = linked([
    document('funder', 'mill', { name: 'Mill' }),
    ...days.flatMap((after, number) => [
      post(`a/2025-01-10-${number}`),
      document('reply', `mill/r-${number}`, { to: `a/2025-01-10-${number}`, date: addDays(first, after) }),
    ]),
  ]);
  return found(site.funders, 'mill');
}

test.each([
  [[], undefined],
  [[0], 0],
  [[3, 9], 6],
  [[3, 4], 4],
  [[40, 1, 3], 3],
  [[-2, 5], 5],
])('replies after %j days: half of them came within %s', (days, median) => {
  expect(medianDays(funderWith(days).replies)).toBe(median);
});

test('at least half of the replies came within the median', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(300), { minLength: 1, maxLength: 12 }), (days) => {
      const median = medianDays(funderWith(days).replies) ?? -1;
      expect(days.filter((one) => one <= median).length * 2).toBeGreaterThanOrEqual(days.length);
    }),
    { seed: 2026, numRuns: 60 },
  );
});

test('only the first reply to a post counts', () => {
  const { site } = linked([
    document('funder', 'mill', { name: 'Mill' }),
    post('a/2025-01-10-x'),
    document('reply', 'mill/2025-01-12-x', { to: 'a/2025-01-10-x', date: '2025-01-12' }),
    document('reply', 'mill/2025-03-12-x', { to: 'a/2025-01-10-x', date: '2025-03-12' }),
  ]);
  expect(medianDays(found(site.funders, 'mill').replies)).toBe(2);
});

test('a reply is owed to what was asked for, and to nothing else', () => {
  const reports = (state: string) => ({ reports: [{ milestone: 'roof', state }] });
  const { site } = linked([
    document('funder', 'mill', { name: 'Mill', reporting: [{ every: '3 months' }] }),
    document('funder', 'well', { name: 'Well' }),
    document('grant', 'a/g', {
      title: 'G',
      awarded: '2025-01-01',
      ends: '2025-12-31',
      funders: [
        { funder: 'mill', amount: '5' },
        { funder: 'well', amount: '5' },
      ],
    }),
    document('milestone', 'a/roof', { title: 'Roof', due: '2025-12-01', grant: 'g' }),
    post('a/2025-02-01-one', reports('under-way')),
    post('a/2025-02-10-two', reports('under-way')),
    post('a/2025-05-01-three', reports('under-way')),
    document('reply', 'mill/2025-02-09-x', { to: 'a/2025-02-01-one', date: '2025-02-09' }),
  ]);
  const rhythm = organisationOf(site, 'a').grants.flatMap((grant) => grantRhythm(grant, day.parse('2025-06-01')));
  expect(funderReplies(found(site.funders, 'mill'), rhythm)).toMatchObject({
    median: 8,
    waitingCount: 1,
    waiting: [{ day: '2025-05-01', organisation: { text: 'a' } }],
  });
  expect(funderReplies(found(site.funders, 'well'), rhythm)).toMatchObject({ asked: false, waitingCount: 0 });
});
