// Other programs write a component without anything inside behind two colons, and one within a line behind one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyFacts } from '../../src/body/body-facts.ts';
import { htmlOf, segmentsOf, targets } from './allow-list.ts';

const faultsOf = (source: string, format: 'md' | 'mdx' = 'md') => bodyFacts(source, format).faults;

describe('what can stand alone is placed', () => {
  test.each([
    '::progress{milestone="roof"}',
    ':progress{milestone="roof"}',
    '::Progress{milestone=roof}',
    '::progress[]{milestone=“roof”}',
  ])('%s', (line) => {
    const source = `Before\n${line}\nAfter`;
    for (const format of ['md', 'mdx'] as const) {
      expect(segmentsOf(source, format)).toEqual([
        { kind: 'html', html: expect.stringContaining('<p>Before</p>') },
        { kind: 'progress', milestone: 'roof', ...targets.milestones['roof'] },
        { kind: 'html', html: expect.stringContaining('<p>After</p>') },
      ]);
      expect(faultsOf(source, format)).toEqual([]);
    }
  });

  test('with the words in square brackets inside', () => {
    const figure = { kind: 'picture', alt: 'A roof', caption: 'Slates.' };
    expect(segmentsOf('::figure[Slates.]{src=roof.jpg alt="A roof"}')).toMatchObject([figure]);
    expect(segmentsOf('- ::figure{src=roof.jpg alt="A {new} roof"}')).toMatchObject([{}, { alt: 'A {new} roof' }, {}]);
  });

  test('with its mistakes told on its line', () => {
    expect(faultsOf('a\n\n::progress{}')).toMatchObject([{ code: 'missing-attribute', line: 3 }]);
    expect(faultsOf('::figure{src=roof.jpg alt=x hight=3}')).toMatchObject([{ code: 'unknown-attribute', line: 1 }]);
  });
});

describe('what cannot stand alone is told, and published as it is written', () => {
  test.each([
    ['::quote{by="Ana"}', 3, { written: '::quote{by="Ana"}', alone: ':::quote' }],
    [':quote{by=Ana}', 3, { written: ':quote{by=Ana}', alone: ':::quote' }],
    ['::gallery', 3, { written: '::gallery', alone: ':::gallery' }],
    ['We see :progress{milestone=roof} now.', 3, { written: ':progress{milestone=roof}', alone: ':::progress' }],
    ['We see ::figure[a]{src=roof.jpg}', 3, { written: '::figure[a]{src=roof.jpg}', alone: ':::figure' }],
    [
      '::before-after{before=2025-01-01}',
      3,
      { written: '::before-after{before=2025-01-01}', alone: ':::before-after' },
    ],
  ])('%s', (text, line, values) => {
    const source = `One.\n\n${text}\n\nTwo.`;
    expect(faultsOf(source)).toEqual([{ code: 'unclosed-component', line, values }]);
    expect(htmlOf(source)).toContain(`<p>${text}</p>`);
  });
});

test.each([
  '`::progress{milestone=roof}`',
  'a `:quote{by=Ana}` b',
  '    ::progress{milestone=roof}',
  '```\n::progress{milestone=roof}\n:quote{by=Ana}\n```',
])('in code it is shown: %s', (source) => {
  expect(faultsOf(source)).toEqual([]);
  expect(segmentsOf(source)).toEqual([{ kind: 'html', html: expect.stringMatching(/::progress\{|:quote\{/) }]);
});

test('of whatever is written with one or two colons, every word is published', () => {
  const piece = fc.constantFrom(
    '::',
    ':',
    '::quote',
    ':note',
    '::figure',
    '{a=b}',
    '[',
    ']',
    '\n',
    '\n\n',
    '- ',
    '> ',
    ' ',
  );
  let number = 0;
  const word = fc.constant(0).map(() => `w${++number}w`);
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, word), { maxLength: 18 }), (pieces) => {
      const source = pieces.join('');
      const shown = JSON.stringify(segmentsOf(source));
      const expected = [...source.matchAll(/(?<![\p{L}\p{N}_-])w\d+w(?![\p{L}\p{N}_-])/gu)].map(([one]) => one);
      expect(
        expected.filter((one) => !shown.includes(one)),
        source,
      ).toEqual([]);
      expect(shown).not.toMatch(/[\uFDD0-\uFDEF]/);
    }),
    { numRuns: 500, seed: 2026 },
  );
});

test('a text of nothing but colons and names is read in no time', () => {
  for (const piece of ['::quote{', ':quote{a ', ':quote[', '\n::figure{a=b', ':::::::::a'])
    expect(bodyFacts(piece.repeat(20_000), 'md').faults.length).toBeGreaterThanOrEqual(0);
});
