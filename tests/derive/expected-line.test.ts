import { expect, test } from 'vitest';
import { expectedLines, nextExpected, overdueLine } from '../../src/derive/expected-line.ts';
import { grantRhythm } from '../../src/derive/rhythm.ts';
import { day } from '../../src/model/day.ts';
import { found } from '../village.ts';
import { grantOf, quarterly, underWay } from './grants.ts';

type Parts = Parameters<typeof grantOf>[0];
const rhythm = (parts: Parts, today: string) => grantRhythm(grantOf(parts), day.parse(today));
const both = { funders: { mill: [quarterly], well: [{ ...quarterly, spending: 'true' }] } };

test('what two funders expect on one day is one line, with the money if one wants it', () => {
  const [line] = expectedLines(rhythm(both, '2025-01-02'));
  expect(line).toMatchObject({ day: '2025-04-01', spending: true, funders: [{ text: 'mill' }, { text: 'well' }] });
});

test('a post that is enough for one funder and not for the other makes two lines', () => {
  const posts = { '2025-02-01-a': [underWay] };
  expect(expectedLines(rhythm({ ...both, posts }, '2025-02-02')).map(({ day: on, state }) => `${on} ${state}`)).toEqual(
    ['2025-04-01 answered', '2025-04-01 without-money', '2025-07-01 ahead', '2025-10-01 ahead', '2025-12-31 ahead'],
  );
});

test('what to write next is the oldest that is open: it answers the others too', () => {
  expect(nextExpected(rhythm({}, '2025-08-02'))).toMatchObject({ day: '2025-04-01', state: 'quiet' });
  expect(nextExpected(rhythm({ posts: { '2025-08-01-a': [underWay] } }, '2025-08-02'))).toMatchObject({
    day: '2025-12-31',
    lastHeard: '2025-08-01',
  });
});

test('a funder sees what is overdue for itself', () => {
  const parts = { funders: { mill: [quarterly], well: [{ every: 'end' }] } };
  const expected = rhythm(parts, '2025-08-02');
  const funder = (id: string) =>
    found(
      expected.map((one) => one.funder),
      id,
    );
  expect(overdueLine(expected, funder('mill'))).toMatchObject({ day: '2025-04-01' });
  expect(overdueLine(expected, funder('well'))).toBeUndefined();
  expect(overdueLine(expected)).toMatchObject({ day: '2025-04-01' });
});
