import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeFrontMatter } from '../../src/import/write-front-matter.ts';
import { sayable } from '../../src/read/read-text.ts';
import { readFrontMatter } from '../../src/read/front-matter.ts';
import { textOf } from '../../src/read/read-text.ts';

/** Read back as the site reads it: from bytes. */
function readBack(written: string) {
  const { text = '', problems } = textOf(Buffer.from(written), 'a.md');
  expect(problems).toEqual([]);
  return readFrontMatter('a.md', text);
}

it('plain words are written without quotation marks', () => {
  expect(
    writeFrontMatter({ title: 'Roll on 2020', date: '2020-01-02', authors: ['Ada'], draft: 'true' }, 'Body\n'),
  ).toBe('---\ntitle: Roll on 2020\ndate: 2020-01-02\nauthors:\n  - Ada\ndraft: "true"\n---\n\nBody\n');
});

it('what is absent or empty is left out', () => {
  expect(writeFrontMatter({ title: 'A', summary: undefined, authors: [], cover: { image: undefined } }, '')).toBe(
    '---\ntitle: A\n---\n',
  );
});

const odd = fc.constantFrom(
  'a: b',
  '- a',
  '# a',
  'yes',
  'null',
  '~',
  '"',
  "'",
  '---',
  '...',
  '{a}',
  '[a]',
  '&a',
  '*a',
  '!a',
  '|',
  '>',
  '%a',
  '@a',
  '`',
  '1e3',
  '0x1f',
  '2020-01-02',
  'a #b',
  'a\nb',
  'a\r\nb',
  '\u0000',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\u200b',
  '👩‍🚀',
  'é',
  'e\u0301',
  '\\',
  '\t',
  'a: ',
  'key:',
  '=',
  '<<',
);
const text = fc
  .oneof(
    odd,
    fc.string({ unit: 'binary' }),
    fc.array(odd).map((parts) => parts.join('')),
  )
  .filter((value) => sayable(value).trim() !== '');

it('whatever is written is read back as it was, but for what no text can have', () => {
  fc.assert(
    fc.property(text, fc.array(text), text, fc.string(), (title, authors, alt, body) => {
      const { matter, problems } = readBack(
        writeFrontMatter({ title, authors, cover: { image: 'a.png', alt } }, body.replace(/[^ -~\n]/g, '')),
      );
      expect(problems).toEqual([]);
      expect(matter?.data['title']).toBe(sayable(title));
      expect(matter?.data['authors']).toEqual(authors.length === 0 ? undefined : authors.map(sayable));
      expect({ ...(matter?.data['cover'] as object) }).toEqual({ image: 'a.png', alt: sayable(alt) });
    }),
    { numRuns: 500 },
  );
});
