// Texts of some kilobytes that keep other programs busy for minutes, or end them.
import { expect, test } from 'vitest';
import { bodyFacts } from '../../src/body/body-facts.ts';
import { segmentsOf } from './allow-list.ts';

const many = 100_000;
const times = (part: string, count = many) => part.repeat(count);

const shapes: Readonly<Record<string, string>> = {
  quotations: `${times('>')} a`,
  'lists in one line': `${times('- ')}a`,
  'lists below each other': Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
  elements: times('<div>'),
  'elements that end': `${times('<b>', 50_000)}a${times('</b>', 50_000)}`,
  templates: times('<template>'),
  components: `${times('<Quote>', 50_000)}${times('</Quote>', 50_000)}`,
  emphasis: `${times('*')}a${times('*')}`,
  brackets: times('['),
  links: times('[a]('),
  headings: times('# a\n\n', 20_000),
  footnotes: `${times('[^1]', 5_000)}\n\n[^1]: a`,
  columns: `${times('|a', 20_000)}\n${times('|-', 20_000)}`,
  'empty cells': `${times('|a', 4_000)}\n${times('|-', 4_000)}\n${times('|\n', 1_000)}`,
  'empty cells in a quotation': `> ${times('|a', 400)}\n> ${times('|:-:', 400)}|\n${times('> b\n', 40_000)}`,
  'empty cells below a comment': `${times('|a', 400)}\n{/* */}${times('|-', 400)}\n${times('b\n', 40_000)}`,
  'small tables': times(`${times('|a', 140)}\n${times('|-', 140)}\n${times('|\n', 140)}\n`, 500),
  braces: times('{'),
  'braces that end': `${times('{')}${times('}')}`,
  'comments that never end': times('{/*'),
  'lists of a program': `{${times('[')}${times(']')}}`,
  'signs of a program': `{${times('!')}a}`,
  'elements in a program': `{${times('<a>{', 1_500)}1${times('}</a>', 1_500)}}`,
  'a module of lists': `export const a = ${times('[')}${times(']')}`,
  'attributes that are programs': `<Quote by={${times('[')}${times(']')}}>a</Quote>`,
  'lines of colons': times(':::\n'),
  'directives that never end': times(':::quote\n\na\n\n', 20_000),
  'directives in one another': `${times(':::quote\n', 20_000)}${times(':::\n', 20_000)}`,
  'words below one that never ends': `:::quote\n\n${times('a\n\n', 40_000)}`,
  'spaces behind a directive': `:::quote ${times(' ')}a${times(' ')}{${times(' ')}a${times(' ')}\n:::`,
  'attributes of a directive': `:::quote{${times('a="b ')}${times("a='“")}\n:::`,
  'lists before a directive': `${times('- ')}:::quote`,
  'dead links': times('[a](b) ', 20_000),
};

test.each(Object.entries(shapes))('a flood of %s is read at once, or refused', { timeout: 30_000 }, (_, source) => {
  for (const format of ['md', 'mdx'] as const) {
    expect(() => bodyFacts(source, format)).not.toThrow();
    expect(() => segmentsOf(source, format)).not.toThrow();
  }
});

test('what is nested as deep as people write is read', () => {
  const list = Array.from({ length: 12 }, (_, depth) => `${'  '.repeat(depth)}- level ${depth}`).join('\n');
  expect(bodyFacts(`> > > ${'<div>'.repeat(20)}\n\n${list}`, 'md').facts?.words).toBe(24);
});

test('a body that is nested too deep is left out with a problem, and only it', () => {
  const { facts, faults } = bodyFacts('>'.repeat(2_000), 'md');
  expect(facts).toBeUndefined();
  expect(faults.map(({ code }) => code)).toEqual(['bad-mdx']);
});

test('a table that is too large is refused where it stands; a large one is read', () => {
  const table = (columns: number, rows: number) =>
    `Hello.\n\n${times('|a', columns)}\n${times('|-', columns)}\n${times('|b\n', rows)}`;
  for (const source of [table(4_000, 1_000), table(501, 1), table(21, 1_000), times(`${table(15, 700)}\n`, 2)])
    for (const format of ['md', 'mdx'] as const) {
      const { facts, faults } = bodyFacts(source, format);
      expect(facts).toBeUndefined();
      expect(faults).toMatchObject([{ code: 'bad-mdx', values: { detail: 'table too large' } }]);
    }
  expect(bodyFacts(table(4_000, 1), 'md').faults[0]?.line).toBe(3);
  expect(bodyFacts(table(20, 900), 'md').facts?.words).toBe(921);
});
