import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDifference } from '../../src/body/word-difference.ts';
import type { Run } from '../../src/model/text-difference.ts';

const marks = { kept: '', removed: '-', added: '+' } as const;
const told = (before: string, after: string) =>
  wordDifference(before, after).map(({ is, text }) => (is === 'kept' ? text : `[${marks[is]}${text}]`));
const joined = (runs: readonly Run[], without: Run['is']) =>
  runs
    .filter(({ is }) => is !== without)
    .map(({ text }) => text)
    .join('');

const word = fc.constantFrom(
  'roof',
  'slates ',
  'the ',
  'сорок',
  'سقف ',
  '屋頂',
  '，',
  '. ',
  '\n',
  '\n\n',
  '  ',
  'e\u0301',
);
const text = fc.oneof(
  fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);

test('what was kept and removed is the old text, what was kept and added the new one', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordDifference(before, after);
      expect(joined(runs, 'added')).toBe(before);
      expect(joined(runs, 'removed')).toBe(after);
    }),
  );
});

test('no run is empty, and no two of one sort stand beside each other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordDifference(before, after);
      expect(runs.filter((run) => run.text === '')).toEqual([]);
      expect(runs.filter(({ is }, index) => is === runs[index + 1]?.is)).toEqual([]);
    }),
  );
});

test('a text that stayed the same is kept whole', () => {
  fc.assert(fc.property(text, (same) => wordDifference(same, same).every(({ is }) => is === 'kept')));
});

test('a changed word is told, and not the line that it stands in', () => {
  expect(told('Nine toasters came.\n\nGood.\n', 'Ten toasters came.\n\nGood.\n')).toEqual([
    '[-Nine ]',
    '[+Ten ]',
    'toasters came.\n\nGood.\n',
  ]);
});

test('words that were changed one after another are told together', () => {
  expect(told('We promised forty warm evenings.', 'We promised six cold mornings.')).toEqual([
    'We promised ',
    '[-forty warm evenings]',
    '[+six cold mornings]',
    '.',
  ]);
});

test('a text without spaces is told by its words', () => {
  expect(told('我們修好了屋頂。', '我們修好了大門。')).toEqual(['我們修好了', '[-屋頂]', '[+大門]', '。']);
});

test('a text from right to left keeps its order', () => {
  expect(told('وعدنا بأربعين أمسية.', 'وعدنا بثلاثين أمسية.')).toEqual([
    'وعدنا ',
    '[-بأربعين ]',
    '[+بثلاثين ]',
    'أمسية.',
  ]);
});

const other = (size: number, seed: number, end: string) =>
  Array.from({ length: size }, (_, index) => ((index * seed) % 9973).toString(36)).join(end);

test.each([
  ['of one line', other(200_000, 7, ' '), other(200_000, 13, ' ')],
  ['of many lines', other(200_000, 7, '\n'), other(200_000, 13, '\n')],
  ['of many lines that differ a little', other(90_000, 7, ' a\nb '), other(90_000, 7, ' a\nc ')],
  ['without a single space', 'a'.repeat(900_000), 'b'.repeat(900_000)],
  ['of signs', '.'.repeat(300_000), ','.repeat(300_000)],
])('two long texts %s take no seconds', (_, before, after) => {
  const began = performance.now();
  const runs = wordDifference(before, after);
  expect(joined(runs, 'added') === before && joined(runs, 'removed') === after).toBe(true);
  expect(performance.now() - began).toBeLessThan(2_000);
});
