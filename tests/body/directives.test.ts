import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyFacts } from '../../src/body/body-facts.ts';
import { htmlOf, picture, segmentsOf, targets } from './allow-list.ts';

const faultsOf = (source: string) => bodyFacts(source, 'md').faults;
const codesOf = (source: string) => faultsOf(source).map(({ code }) => code);

test('figures, quotations and progress are placed with their words, in both formats', () => {
  const source = [
    ':::figure{src="roof.jpg" alt="A roof" caption="Ours" credit=Ada wide=yes}\n:::',
    ':::quote{by="Ana"}\nIt is **warm**.\n:::',
    ':::progress{milestone=roof}\n:::',
  ].join('\n\n');
  for (const format of ['md', 'mdx'] as const)
    expect(segmentsOf(source, format).filter(({ kind }) => kind !== 'html')).toEqual([
      { kind: 'picture', picture, alt: 'A roof', caption: 'Ours', credit: 'Ada', wide: true },
      {
        kind: 'quote',
        by: 'Ana',
        children: [{ kind: 'html', html: expect.stringContaining('<strong>warm</strong>') }],
      },
      { kind: 'progress', milestone: 'roof', ...targets.milestones['roof'] },
    ]);
  expect(codesOf(source)).toEqual([]);
});

test('the words of a figure are its caption, and its picture may stand inside', () => {
  const figure = { kind: 'picture', picture, alt: 'A roof', caption: 'Slates, at last.' };
  expect(segmentsOf(':::figure{src=roof.jpg alt="A roof"}\nSlates, at last.\n:::')).toEqual([figure]);
  expect(segmentsOf(':::figure\n![A roof](roof.jpg)\nSlates, at last.\n:::')).toEqual([figure]);
  expect(segmentsOf('![A roof](roof.jpg "Slates, at last.")')).toEqual([figure]);
});

// Phones write capitals and other quotation marks by themselves; other programs want a space or no braces.
test.each([
  ':::quote{by="Ana B"}',
  ':::Quote{by="Ana B"}',
  '::: quote {by="Ana B"}',
  ":::quote by='Ana B'",
  ':::quote{by=“Ana B”}',
  ':::quote{ by = „Ana B“ }',
  '::::quote{by="Ana B"}',
])('%s begins a quotation', (line) => {
  const source = `Before\n${line}\nIt is warm.\n:::\nAfter`;
  expect(segmentsOf(source)).toMatchObject([{ kind: 'html' }, { kind: 'quote', by: 'Ana B' }, { kind: 'html' }]);
  expect(codesOf(source)).toEqual([]);
});

test('words behind the name are the first words inside', () => {
  for (const line of [
    ':::learning[It is warm.]{worked=fully}',
    ':::learning{worked=fully} It is warm.',
    ':::learning{worked=fully}[It is warm.]',
  ])
    expect(segmentsOf(`${line}\n:::`)).toEqual([
      {
        kind: 'learning',
        worked: 'fully',
        children: [{ kind: 'html', html: expect.stringMatching(/^<p>It is warm.<\/p>\s*$/) }],
      },
    ]);
});

test('one in a list or a quotation stays in it', () => {
  const html = JSON.stringify(
    segmentsOf('- one\n  :::quote{by=Ana}\n  warm\n  :::\n- two\n\n> :::quote\n> cold\n> :::'),
  );
  expect(html).not.toContain(':::');
  expect(html.match(/"kind":"quote"/g)).toHaveLength(2);
});

test('an end ends what has as many colons, else the innermost', () => {
  for (const [outer, end] of [
    [':::', ':::'],
    ['::::', '::::'],
  ] as const)
    expect(segmentsOf(`${outer}quote{by=A}\n:::quote{by=B}\nx\n:::\n${end}\n\ny`)).toMatchObject([
      { kind: 'quote', by: 'A', children: expect.arrayContaining([expect.objectContaining({ by: 'B' })]) },
      { kind: 'html' },
    ]);
});

test('what is not a component is told with its line, and its words are published', () => {
  const source = 'One.\n\n:::note[Mind the step]\nIt is *steep*, 3:2.\n:::';
  expect(faultsOf(source)).toMatchObject([{ code: 'unknown-component', line: 3, values: { component: ':::note' } }]);
  expect(htmlOf(source)).toMatch(/<p>Mind the step<\/p>\s*<p>It is <em>steep<\/em>, 3:2.<\/p>/);
  expect(faultsOf(':::quotes\nx\n:::')[0]?.values['components']).toContain(':::quote,');
});

test('what does not end is published as it is written, and told', () => {
  const source = 'One.\n:::quote{by="Ana & Co"}\nIt is warm.';
  expect(faultsOf(source)).toMatchObject([{ code: 'unclosed-component', line: 2 }]);
  expect(htmlOf(source)).toContain('<p>:::quote{by="Ana &#x26; Co"}</p>');
  expect(htmlOf(source)).toContain('<p>It is warm.</p>');
  expect(faultsOf('One.\n\n:::\n\nTwo.')).toMatchObject([
    { code: 'unclosed-component', line: 3, values: { closes: 'yes' } },
  ]);
});

test('attributes that are wrong are told with their line', () => {
  expect(faultsOf('a\n\n:::quote{from=Ana}\nx\n:::')).toMatchObject([
    {
      code: 'unknown-attribute',
      line: 3,
      values: { attribute: 'from', component: ':::quote', attributes: 'by, consent' },
    },
  ]);
  expect(faultsOf(':::figure{src=roof.jpg alt="A roof" wide=very}\n:::')).toMatchObject([
    { code: 'not-a-choice', line: 1, values: { key: 'wide', value: 'very' } },
  ]);
  expect(codesOf(':::progress\n:::')).toEqual(['missing-attribute']);
  expect(codesOf(':::figure\nNo picture.\n:::')).toEqual(['incomplete-component']);
  expect(codesOf(':::quote{by="Ana\nx\n:::')).toEqual(['unknown-attribute']);
  expect(codesOf(':::figure{src=roof.jpg}\n:::')).toEqual(['missing-alt']);
});

test('words without consent are not published', () => {
  expect(JSON.stringify(segmentsOf(':::quote{by=x consent=no}\none two\n:::'))).not.toContain('one two');
});

test('a directive in an example of code, or in HTML, is shown as it is written', () => {
  for (const line of [':::quote{by="Ana"}', ':::note  odd', ':::']) {
    const written = line.replaceAll('"', '&#x22;');
    expect(htmlOf(`\`\`\`\n${line}\n\`\`\``)).toContain(`<pre><code>${line}\n</code></pre>`);
    expect(htmlOf(`    ${line}`)).toContain(line);
    expect(htmlOf(`<div title="\n${line}\n">a</div>`)).toContain(written);
  }
});

// Everything here would be a directive to somebody.
const colons = [
  '10:30',
  '3:2',
  ':smile:',
  'a::b',
  '::1',
  'fe80::1',
  '::youtube{id=a}',
  ':figure:',
  '::progress of things',
  'at :figure',
  'at :note[this]{a=b}',
  ': x',
];

test.each(colons)('%s is text', (text) => {
  const around = (one: string) => `${one}\n\n:::quote{by=Ana}\n${one}\n:::\n`;
  for (const format of ['md'] as const) {
    expect(segmentsOf(text, format)).toEqual([{ kind: 'html', html: `<p>${text}</p>` }]);
    expect(segmentsOf(around(text), format)).toMatchObject([
      { kind: 'html', html: expect.stringMatching(/^<p>/) },
      { kind: 'quote', children: [{ kind: 'html', html: expect.stringContaining(`<p>${text}</p>`) }] },
    ]);
  }
  expect(codesOf(around(text))).toEqual([]);
});

test('a text says the same whether or not a component stands beside it', () => {
  const piece = fc.constantFrom(
    ...colons,
    ':',
    '::',
    'word',
    ' ',
    '\n',
    '\n\n',
    '- ',
    '> ',
    '`',
    '*',
    '[a](roof.md)',
    '7',
  );
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (some) => {
      fc.pre(!some.includes(':::'));
      const alone = htmlOf(`${some}\n\nEnd.`);
      expect(htmlOf(`:::progress{milestone=roof}\n:::\n\n${some}\n\nEnd.`).trimStart()).toBe(alone);
    }),
    { numRuns: 500, seed: 2026 },
  );
});

test('of whatever is written with colons, every word is published', () => {
  const piece = fc.constantFrom(
    ':::',
    '::::',
    '\n:::quote\n',
    ':::note',
    ':::figure',
    '\n',
    '\n',
    '\n\n',
    '- ',
    '> ',
    '    ',
    ' ',
  );
  let number = 0;
  const word = fc.constant(0).map(() => `w${++number}w`);
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, word), { maxLength: 18 }), (pieces) => {
      const source = pieces.join('');
      const shown = JSON.stringify(segmentsOf(source));
      // A word grown together with the name of a component is a part of that name.
      const expected = [...source.matchAll(/(?<![\p{L}\p{N}_-])w\d+w(?![\p{L}\p{N}_-])/gu)].map(([one]) => one);
      expect(
        expected.filter((one) => !shown.includes(one)),
        source,
      ).toEqual([]);
      expect(shown).not.toMatch(/[\uFDD0-\uFDEF]/);
    }),
    { numRuns: 1_000, seed: 2026 },
  );
});

test('of two thousand beginnings without an end none is lost', () => {
  const source = ':::quote\n\nx\n\n'.repeat(2_000);
  expect(bodyFacts(source, 'md').faults).toHaveLength(2_000);
  expect(htmlOf(source).match(/:::quote/g)).toHaveLength(2_000);
});
