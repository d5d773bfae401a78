import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthOf, mailWidth, plainLine, shortened, wrapText } from '../../src/publish/wrap-text.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '\r', 'é', 'e\u0301', '👩‍👩‍👧', 'ع', '\u0300', '\ud800'),
    maxLength: 400,
  }),
);

test('a text is cut into lines that are never too long, and loses nothing but spaces and control characters', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = wrapText(text, '* ');
      for (const line of lines) {
        expect(lengthOf(line)).toBeLessThanOrEqual(mailWidth);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(line.isWellFormed()).toBe(true);
      }
      const told = lines.map((line) => line.slice(2)).join('');
      expect(told.replaceAll(' ', '')).toBe(plainLine(text).replaceAll(' ', ''));
    }),
    { seed: 2026, numRuns: 500 },
  );
});

test('lines break between words, and go on below the first word', () => {
  expect(wrapText('one two '.repeat(12), '* ')).toEqual([
    `* ${'one two '.repeat(9)}one`,
    `  ${'two one '.repeat(2)}two`,
  ]);
});

test('a letter keeps its marks where a word is divided', () => {
  const [first = '', second = ''] = wrapText('e\u0301'.repeat(50));
  expect([first, second]).toEqual(['e\u0301'.repeat(39), 'e\u0301'.repeat(11)]);
});

test('a subject that is too long ends with an ellipsis, after a word where there is one', () => {
  expect(shortened('The roof is on', 20)).toBe('The roof is on');
  expect(shortened('The roof is on', 10)).toBe('The roof…');
  expect(shortened('Donaudampfschifffahrt', 10)).toBe('Donaudamp…');
  fc.assert(
    fc.property(anyText, fc.integer({ min: 2, max: 90 }), (text, room) => {
      expect(lengthOf(shortened(text, room))).toBeLessThanOrEqual(room);
    }),
    { seed: 2026 },
  );
});
