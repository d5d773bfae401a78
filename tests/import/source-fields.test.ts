import { describe, expect, it } from 'vitest';
import { plainLine } from '../../src/import/plain-line.ts';
import { sourceAuthors } from '../../src/import/source-authors.ts';
import { sourceCover } from '../../src/import/source-cover.ts';
import { sourceThemes } from '../../src/import/source-themes.ts';
import { sourceTitle } from '../../src/import/source-title.ts';
import type { Written } from '../../src/read/yaml.ts';

const document = (data: { [key: string]: Written }) => ({
  file: 'a.md',
  data,
  body: '',
  bodyLine: 1,
  lineOf: () => 2,
  notes: [],
});

describe('authors', () => {
  it.each([
    [{ author: 'Jan Ainali' }, ['Jan Ainali']],
    [{ author: 'Elena Findley-de Regt, Laura Scheske' }, ['Elena Findley-de Regt', 'Laura Scheske']],
    [{ author: 'André Heughebaert and Lilly Winfree' }, ['André Heughebaert', 'Lilly Winfree']],
    [{ author: 'Sam Payne (PNNL, USA), Dan Fowler (OKI)' }, ['Sam Payne (PNNL, USA)', 'Dan Fowler (OKI)']],
    [{ author: 'Lovelace, Ada' }, ['Lovelace, Ada']],
    [{ authors: ['jane', { name: 'Ada', url: 'x' }] }, ['jane', 'Ada']],
    [{ by: 'Ada Lovelace <ada@example.org>' }, ['Ada Lovelace']],
    [{ author: 'ada@example.org' }, []],
    [{}, []],
  ])('%o', (data, expected) => {
    expect(sourceAuthors(document(data)).authors).toEqual(expected);
  });

  it('a removed e-mail address is listed', () => {
    expect(sourceAuthors(document({ author: 'Ada <a@b.org>' })).notes).toMatchObject([
      { code: 'email-removed', line: 2 },
    ]);
  });
});

describe('themes', () => {
  it.each([
    [{ tags: ['a', 'B', 'b'], category: 'community call' }, ['a', 'B', 'community call']],
    [{ tags: 'a, b c', categories: 'd e' }, ['a', 'b c', 'd', 'e']],
    [{ tags: '' }, []],
  ])('%o', (data, expected) => {
    expect(sourceThemes(data)).toEqual(expected);
  });
});

describe('a cover', () => {
  it.each([
    [
      { image: '/a.jpg', image_alt: 'A' },
      { key: 'image', image: '/a.jpg', alt: 'A' },
    ],
    [
      { featuredImage: 'a.png', featuredImageAlt: 'A **b**' },
      { key: 'featuredImage', image: 'a.png', alt: 'A b' },
    ],
    [{ cover: { src: 'a.png', alt: 'A' } }, { key: 'cover', image: 'a.png', alt: 'A' }],
    [{ hero: 'false' }, undefined],
  ])('%o', (data, expected) => {
    expect(sourceCover(data as { [key: string]: Written })).toEqual(expected);
  });
});

describe('a title', () => {
  it('is the first heading where the front-matter has none, and leaves the text', () => {
    expect(sourceTitle(undefined, '```\n# no\n```\n# Yes *it* is\n\nBody')).toMatchObject({
      title: 'Yes it is',
      text: '```\n# no\n```\n\n\nBody',
    });
  });

  it('may be underlined', () => {
    expect(sourceTitle(undefined, 'Yes\n===\nBody')).toMatchObject({ title: 'Yes', text: '\n\nBody' });
  });

  it('is not repeated', () => {
    expect(sourceTitle('Hello', '# HELLO\n\nBody')).toMatchObject({ title: 'Hello', text: '\n\nBody', from: 'both' });
  });

  it('leaves another heading where it is', () => {
    expect(sourceTitle('Hello', '# Other\n')).toMatchObject({ text: '# Other\n' });
  });
});

describe('a line of text', () => {
  it.each([
    ['a\n  b\tc\u0000d\u2028e', 'a b c d e'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['👩‍🚀 می‌خواهم', '👩‍🚀 می‌خواهم'],
    ['**bold** `code` [link](/x) ![](y) snake_case *it*', 'bold code link snake_case it'],
    ['Fish &amp; <em>chips</em> <3 & a<b', 'Fish & chips <3 & a<b'],
    ['by {{ site.name }} today', 'by today'],
    ['5 * 3 * 2', '5 * 3 * 2'],
  ])('%o', (written, expected) => {
    expect(plainLine(written)).toBe(expected);
  });
});
