import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortenRuns } from '../../src/body/shorten-runs.ts';
import type { Run, ShownRun } from '../../src/model/text-difference.ts';

const kept = (text: string): Run => ({ is: 'kept', text });
const added: Run = { is: 'added', text: 'Slates. ' };
const long = 'A roof is a long story. '.repeat(100);
const lengthOf = (runs: readonly ShownRun[]) =>
  runs.reduce((sum, run) => sum + (run.is === 'left-out' ? run.characters : run.text.length), 0);

test('of what stayed the same, only the words around a change are shown', () => {
  const shown = shortenRuns([kept(long), added, kept(long)]);
  expect(shown.map(({ is }) => is)).toEqual(['left-out', 'kept', 'added', 'kept', 'left-out']);
  expect(shown[1]).toMatchObject({ text: expect.stringMatching(/^[A-Za-z]/) });
  expect(lengthOf(shown.filter(({ is }) => is === 'kept'))).toBeLessThan(600);
});

test('a short text is shown whole', () => {
  expect(shortenRuns([kept('A roof. '), added])).toEqual([kept('A roof. '), added]);
});

test('a change is shown whole, unless it is a book', () => {
  expect(shortenRuns([{ is: 'removed', text: long }])).toEqual([{ is: 'removed', text: long }]);
  expect(
    lengthOf(shortenRuns([{ is: 'removed', text: long.repeat(400) }]).filter(({ is }) => is === 'removed')),
  ).toBeLessThan(50_000);
});

test('every character is shown or counted, and none is cut in two', () => {
  const text = fc.oneof(
    fc.constant('𝌆'.repeat(1500)),
    fc.string({ unit: 'grapheme', minLength: 900, maxLength: 3000 }),
  );
  fc.assert(
    fc.property(text, text, (before, after) => {
      const shown = shortenRuns([kept(before), added, kept(after)]);
      expect(lengthOf(shown)).toBe(before.length + after.length + added.text.length);
      expect(shown.filter((run) => run.is !== 'left-out' && !run.text.isWellFormed())).toEqual([]);
    }),
  );
});
