import { describe, expect, test } from 'vitest';
import { folded, id, isId, longestId, longName, reference, toId } from '../../src/model/id.ts';
import { fc, test as property } from './property.ts';

describe('an id', () => {
  test.each(['roof', 'roof-phase-2', '2026', 'a'.repeat(longestId)])('may be %s', (text) => {
    expect(id.safeParse(text).success).toBe(true);
  });

  test.each(['Roof', 'roof--2', '-roof', 'roof-', 'roof phase', 'toît', '', '../roof', 'a'.repeat(longestId + 1)])(
    'may not be "%s"',
    (text) => {
      expect(id.safeParse(text).success).toBe(false);
    },
  );

  test.each([
    ['The roof’s on!', 'the-roofs-on'],
    ['Gŵyl y Tŷ', 'gwyl-y-ty'],
    ['Двері відчинено', 'dveri-vidchineno'],
    ['Ça va, à Noël', 'ca-va-a-noel'],
  ])('is made of the title "%s"', (title, expected) => {
    expect(toId(title)).toBe(expected);
  });

  property('is made of any title, or nothing is', fc.string({ unit: 'binary' }), (title) => {
    const made = toId(title);
    if (made !== '') expect(isId(made)).toBe(true);
  });

  property('stays itself when it is made again', fc.string({ unit: 'grapheme' }), (title) => {
    expect(toId(toId(title))).toBe(toId(title));
  });
});

describe('a reference', () => {
  test.each(['roof', 'darwen/roof'])('may be %s', (text) => expect(reference.safeParse(text).success).toBe(true));
  test.each(['/roof', 'darwen/', 'a/b/c', '..', 'darwen/../x'])('may not be "%s"', (text) => {
    expect(reference.safeParse(text).success).toBe(false);
  });

  test('is read where it is written', () => {
    expect(longName('roof', 'riverside')).toBe('riverside/roof');
    expect(longName('darwen/roof', 'riverside')).toBe('darwen/roof');
  });
});

test('capitals and accents do not make another theme', () => {
  expect(folded(' CAFÉ')).toBe(folded('cafe'));
  expect(folded('cafe\u0301')).toBe(folded('café'));
});

property('folding twice changes nothing more', fc.string({ unit: 'grapheme' }), (text) => {
  expect(folded(folded(text))).toBe(folded(text));
});
