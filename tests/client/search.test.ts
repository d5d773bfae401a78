import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf, searchOf } from '../../src/client/search/place.ts';
import { count, dayWords, fill } from '../../src/client/search/say.ts';

const kinds = fc.subarray(['kind', 'organisation', 'theme', 'year', 'language']);

test('an address carries whatever was typed and chosen, and gives it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), kinds, fc.string({ minLength: 1 }), (query, chosen, value) => {
      const place = { query, filters: chosen.map((kind) => `${kind}:${value}`) };
      expect(placeOf(searchOf(place))).toEqual(place);
    }),
  );
});

test('an address may say anything: what is no filter is none, and nothing searched leaves no trace', () => {
  expect(placeOf('?colour=red&theme=&q=roof&theme=warmth')).toEqual({ query: 'roof', filters: [] });
  expect(placeOf('?%E0%A4%A&q')).toEqual({ query: '', filters: [] });
  expect(searchOf({ query: '', filters: [] })).toBe('');
});

test('what is filled in stays as it is, also where it looks like a place to be filled in', () => {
  expect(fill('Nothing for {words}. Shown: {instead}.', { words: '{instead}', instead: '$&' })).toBe(
    'Nothing for {instead}. Shown: $&.',
  );
  expect(fill('{unknown}', {})).toBe('{unknown}');
});

test('a number has the phrase of its plural, and of its own where there is one', () => {
  const phrases = { '=0': 'none', one: 'one', two: 'two', few: '{n} few', other: '{n} others' };
  expect([0, 1, 2, 3, 1200].map((n) => count(phrases, n, 'cy'))).toEqual([
    'none',
    'one',
    'two',
    '3 few',
    '1,200 others',
  ]);
});

test('a day has the month that the page brought', () => {
  const months = Array.from({ length: 12 }, (_, month) => `{day} month ${month + 1} {year}`);
  expect(dayWords('2026-03-02', { months, language: 'cy' })).toBe('2 month 3 2026');
});
