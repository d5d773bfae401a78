import { describe, expect, test } from 'vitest';
import { rootName } from '../../src/search/file-names.ts';
import { published, text, type Text } from './small-collection.ts';

/** Each document has words of its own and words of many. */
const texts = Array.from({ length: 1500 }, (_, index): Text => {
  const common = Array.from({ length: 20 }, (_, place) => `common${(index * (place + 7)) % 211}`).join(' ');
  return { ...text(`/${index}/`, `title${index % 300}`, `own${index} ${common}`, 'Hall'), facets: ['kind:post'] };
});

const slicesOf = async (some: readonly Text[]) => new Set((await published('en', some)).files.keys());
const newSlices = async (before: readonly Text[], after: readonly Text[]) => {
  const known = await slicesOf(before);
  return [...(await slicesOf(after))].filter((name) => !known.has(name));
};

describe('what a change changes', () => {
  test('a word for another one: the slices of the two words', async () => {
    const changed = texts.with(700, {
      ...text('/700/', ''),
      ...texts[700],
      text: `${texts[700]?.text}`.replace('own700', 'changed'),
    });
    const added = await newSlices(texts, changed);
    expect(added.length).toBeGreaterThan(0);
    expect(added.length).toBeLessThanOrEqual(6);
  });

  test('a new document: the slices of its words, the lengths of its neighbours, and what it can be filtered by', async () => {
    const added = await newSlices(texts, [
      { ...text('/new/', 'title7', 'fresh'), since: '2026-01-02', facets: ['kind:post'] },
      ...texts,
    ]);
    expect(added.length).toBeLessThanOrEqual(3 + 2 * 3 + 2);
    expect((await slicesOf(texts)).size).toBeGreaterThan(50);
  });

  test('the order in which documents come: nothing', async () => {
    const [one, other] = [await published('en', texts), await published('en', texts.toReversed())];
    expect([...one.files].sort()).toEqual([...other.files].sort());
  });
});

describe('how much there is to fetch', () => {
  test('no slice is large but a list that is long by itself', async () => {
    const { files } = await published('en', texts);
    for (const [name, bytes] of files) if (name !== rootName) expect(bytes.length, name).toBeLessThan(5000);
  });

  test('a site without documents has an index all the same', async () => {
    const { files } = await published('en', []);
    expect([...files.keys()].filter((name) => name === rootName)).toHaveLength(1);
  });
});
