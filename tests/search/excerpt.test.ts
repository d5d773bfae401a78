import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, markedText, type Piece } from '../../src/search/excerpt.ts';

const isRoof = (word: string) => word === 'roof';
const said = (pieces: readonly Piece[]) => pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');

test('words that were found stand apart, whatever their capitals and accents', () => {
  expect(said(markedText('Roof, roof and\n  rôof', isRoof))).toBe('[Roof], [roof] and [rôof]');
});

test('an excerpt begins some words before the first that was found, and says that it left out some', () => {
  const before = 'one two three four five six seven eight nine ten eleven twelve';
  expect(said(excerpt(`${before} roof ${'slate '.repeat(60)}`, isRoof))).toMatch(
    /^… five six seven eight nine ten eleven twelve \[roof] slate .*slate …$/,
  );
});

test('an excerpt of a text without those words is its beginning', () => {
  expect(said(excerpt('It rained.', isRoof))).toBe('It rained.');
});

test('a heading does not run into what stands below it', () => {
  expect(said(excerpt('The roof\nIt rained.\nNobody came.', isRoof))).toBe('The [roof] · It rained. Nobody came.');
});

test('what others wrote stays what it is: the pieces of a text are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', ' <b>roof</b> '), (text, more) => {
      const line = (text + more).replace(/\s+/g, ' ').trim();
      expect(
        markedText(text + more, isRoof)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(line);
    }),
  );
});

test('an excerpt is short, and a part of its text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000, size: 'max' }), (written) => {
      const text = written.replaceAll('\n', ' ');
      const shown = excerpt(text, (word) => word.length === 1).map((piece) => piece.text);
      const own = shown.join('').replace(/^… /, '').replace(/ …$/, '');
      expect(own.length).toBeLessThanOrEqual(224);
      expect(text.replace(/\s+/g, ' ').trim()).toContain(own.replace(/^… | …$/g, ''));
    }),
  );
});
