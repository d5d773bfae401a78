import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSearch, type Search } from '../../src/search/search.ts';
import { publishCopy, sampleCopy } from './publish-copy.ts';

const copy = sampleCopy();
const [cache, out] = [join(copy.folder, 'cache'), join(copy.folder, 'site')];
const fetchFrom = (language: string) => (name: string) => {
  const path = join(out, 'search', language, name);
  return Promise.resolve(existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined);
};
const titlesFound = async (search: Search, query: string) => {
  const { ranked } = await search.find(query);
  const facts = await Promise.all(ranked.slice(0, 10).map(({ number }) => search.facts(number)));
  return facts.map((one) => one?.title);
};
const slicesOf = (language: string) =>
  new Set(readdirSync(join(out, 'search', language)).filter((name) => name.endsWith('.bin')));

beforeAll(async () => void (await publishCopy({ content: copy.content, out, cache })));
afterAll(() => copy.remove());

describe('the index of the sample', () => {
  test('there is one for each language, and what it finds is there', async () => {
    for (const language of ['ar', 'cy', 'en']) {
      const search = await openSearch(language, fetchFrom(language));
      const kinds = await search.choices('kind');
      expect(kinds.reduce((sum, { documents }) => sum + documents, 0)).toBeGreaterThan(0);
    }
  });

  test('words of bodies are found, and filters hold', async () => {
    const search = await openSearch('en', fetchFrom('en'));
    const { ranked } = await search.find('community', { filters: ['kind:post'] });
    expect(ranked.length).toBeGreaterThan(0);
    const facts = await search.facts(ranked[0]?.number ?? -1);
    expect(facts?.kind).toBe('post');
    expect(facts?.text.length).toBeGreaterThan(400);
    expect(existsSync(join(out, facts?.address ?? '', 'index.html'))).toBe(true);
  });

  test('a word that was written just now is found, and without its post the index is what it was', async () => {
    const file = join(copy.content, 'organisations', 'withy-bank', 'posts', '2026-02-03-quodlibet.md');
    const before = slicesOf('en');
    writeFileSync(file, '---\ntitle: Quodlibet\n---\n\nZymurgy is fun.\n');
    await publishCopy({ content: copy.content, out, cache });
    const search = await openSearch('en', fetchFrom('en'));
    expect(await titlesFound(search, 'zymurgy')).toEqual(['Quodlibet']);
    rmSync(file);
    await publishCopy({ content: copy.content, out, cache });
    expect(slicesOf('en')).toEqual(before);
  });

  test('a slice that somebody deleted is made again', async () => {
    const [name = ''] = slicesOf('en');
    rmSync(join(out, 'search', 'en', name));
    await publishCopy({ content: copy.content, out, cache });
    expect(slicesOf('en').has(name)).toBe(true);
  });
});
