// Searching while somebody writes: as it is published, of the content as it is now.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { devSearch } from '../../src/dev/dev-search.ts';
import { day } from '../../src/model/day.ts';
import { searchEverywhere } from '../../src/search/search-everywhere.ts';

const root = mkdtempSync(join(tmpdir(), 'milepost-dev-search-'));
const posts = 'organisations/riverside/posts';
const put = (file: string, text: string) => {
  mkdirSync(dirname(join(root, 'content', file)), { recursive: true });
  writeFileSync(join(root, 'content', file), text);
};
const options = { root, now: Date.parse('2026-07-01T12:00:00Z'), today: day.parse('2026-06-30') };
const files = devSearch();

/** What a search that begins now finds, by address. */
async function found(query: string): Promise<string[]> {
  const search = searchEverywhere(['en', 'cy'], (language, name) => files(`/search/${language}/${name}`, options));
  const { results } = await search.find({ query, isTyping: false, filters: [], shown: 10 });
  return results.map(({ address }) => address.replace('/organisations/riverside/posts/', ''));
}

beforeAll(() => {
  put('site.yaml', 'name: Valley\nurl: https://valley.example\nlanguages: [en, cy]\n');
  put('organisations/riverside/organisation.md', '---\nname: Riverside\n---\n');
  put(`${posts}/2026-03-02-roof.md`, '---\ntitle: The roof is on\n---\n\nSlates from the quarry.\n');
  put(`${posts}/2026-03-03-llyn.md`, '---\ntitle: Taith i Lŷn\nlanguage: cy\n---\n\nAeth pawb ar y bws.\n');
  put(`${posts}/2026-03-04-draft.md`, '---\ntitle: Not yet\ndraft: true\n---\n\nThe quarry closes.\n');
});
afterAll(() => rmSync(root, { recursive: true }));

test('words of every language are found, and no word of a draft', async () => {
  expect(await found('quarry')).toEqual(['2026-03-02-roof/']);
  expect(await found('llyn')).toEqual(['2026-03-03-llyn/']);
});

test('what was written since the last search is found by the next', async () => {
  put(`${posts}/2026-03-05-moss.md`, '---\ntitle: Moss\n---\n\nIt grows on the slates.\n');
  expect(await found('moss')).toEqual(['2026-03-05-moss/']);
  expect(await found('slates')).toHaveLength(2);
});

test('other addresses, and slices that no index has, are not there', async () => {
  expect(await files('/feed.json', options)).toBeUndefined();
  expect(await files('/search/en/0123456789abcdef.bin', options)).toBeUndefined();
  expect(await files('/search/fr/index.json', options)).toBeUndefined();
});
