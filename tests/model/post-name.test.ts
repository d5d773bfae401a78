import { expect, test } from 'vitest';
import { dayOfName, splitPostName, withDayWellFormed } from '../../src/model/post-name.ts';

test.each([
  ['2026-03-02-roof', '2026-03-02', 'roof'],
  ['2026-03-02', '2026-03-02', ''],
  ['roof', undefined, 'roof'],
  ['2026-03-02roof', undefined, '2026-03-02roof'],
  ['2026-13-45-roof', '2026-13-45', 'roof'],
])('%s has the day %s and the slug "%s"', (name, written, slug) => {
  expect(splitPostName(name)).toEqual(written === undefined ? { slug } : { written, slug });
});

test('a day that does not exist is no day of a name', () => {
  expect(dayOfName('2026-13-45-roof')).toBeUndefined();
  expect(dayOfName('2026-03-02-roof')).toBe('2026-03-02');
});

test.each([
  ['20260131-roof', '2026-01-31-roof'],
  ['2026-1-5-short', '2026-01-05-short'],
  ['2026.1.5', '2026-01-05'],
  ['20261301-roof', undefined],
  ['roof', undefined],
  ['2026-roof', undefined],
])('%s is meant as %s', (name, meant) => expect(withDayWellFormed(name)).toBe(meant));
