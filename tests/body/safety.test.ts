import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attacks, shards } from './attacks.ts';
import { dangersIn, htmlOf, segmentsOf } from './allow-list.ts';

const formats = ['md', 'mdx'] as const;

test.each(formats)('no known attack survives in a text in %s', (format) => {
  const survived = attacks.map((attack) => ({ attack, dangers: dangersIn(attack, format) }));
  expect(survived.filter(({ dangers }) => dangers.length > 0)).toEqual([]);
});

test.each(formats)('no known attack survives inside a list, a quotation, a table or a heading in %s', (format) => {
  const wraps: readonly ((attack: string) => string)[] = [
    (attack) => `- a\n\n  ${attack}`,
    (attack) => `> ${attack}`,
    (attack) => `## ${attack}`,
    (attack) => `|a|\n|-|\n|${attack}|`,
    (attack) => `a **b ${attack} c** [d ${attack} e](https://x.example)`,
  ];
  const survived = attacks.flatMap((attack) => wraps.flatMap((wrap) => dangersIn(wrap(attack), format)));
  expect(survived).toEqual([]);
});

test.each(formats)('whatever is put together of such stretches is safe in %s', (format) => {
  const source = fc.array(fc.constantFrom(...shards), { maxLength: 24 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(source, (text) => dangersIn(text, format).length === 0),
    { numRuns: 3_000, seed: 2026 },
  );
});

test.each(formats)('any text at all is safe in %s', (format) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => dangersIn(text, format).length === 0),
    { numRuns: 1_000, seed: 2026 },
  );
});

test.each(formats)('a picture is placed as often as it is written in %s, and forged places are none', (format) => {
  const forged = '<milepost-slot data-number="0"></milepost-slot>';
  const placed = segmentsOf(`${forged}\n\n![x](roof.jpg)\n\n${forged}`, format).filter(
    ({ kind }) => kind === 'picture',
  );
  expect(placed).toHaveLength(1);
});

test('links keep the schemes of the web and lose all others', () => {
  expect(htmlOf('[a](https://a.example) [b](javascript:alert) [c](irc://c.example)')).toBe(
    '<p><a href="https://a.example">a</a> b c</p>',
  );
});

test('an address without a scheme gets one', () => {
  expect(htmlOf('[a](//a.example/b)')).toBe('<p><a href="https://a.example/b">a</a></p>');
});

test('the only address to write to is the one that the organisation gives', () => {
  expect(htmlOf('[us](mailto:hall@village.example)')).toBe('<p><a href="mailto:hall@village.example">us</a></p>');
  expect(htmlOf('[her](mailto:her@home.example) [call](tel:+44123)')).toBe('<p>her call</p>');
});
