import { expect, test } from 'vitest';
import { dayOfName, splitPostName } from '../../src/model/post-name.ts';

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
