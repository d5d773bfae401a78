// What becomes of the words about a photo, once the people in it say so.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSearch } from '../../src/search/search.ts';
import { drawing } from '../photo/sample-pictures.ts';
import { publishCopy } from './publish-copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'milepost-search-consent-'));
const [content, cache, out] = [join(folder, 'content'), join(folder, 'cache'), join(folder, 'site')];
const post = 'organisations/riverside/posts/2026-03-02-roof';
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (file: string, text: string | Buffer) => {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
};

const found = async (query: string) => {
  const search = await openSearch('en', (name) => {
    const path = join(out, 'search', 'en', name);
    return Promise.resolve(existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined);
  });
  return (await search.find(query)).total;
};

/** Every file of search, published or kept, as far as it can be read by the eye. */
const everything = () =>
  [join(out, 'search'), join(cache, 'search')]
    .flatMap((room) => readdirSync(room, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1').toLowerCase())
    .join('\n');

beforeAll(async () => {
  put('site.yaml', 'name: Valley\nurl: https://valley.example\nlanguages: [en]\n');
  put('organisations/riverside/organisation.md', '---\nname: Riverside\n---\n');
  put(`${post}/index.md`, '---\ntitle: The roof is on\n---\n![Mirembe up there](roof.jpg)\n\nSlates hold.\n');
  put(`${post}/roof.jpg`, await drawing(700, 500).jpeg().toBuffer());
  put('organisations/riverside/posts/2026-03-03-draft.md', '---\ntitle: Zebrafinch\ndraft: yes\n---\nHalf.\n');
  put('organisations/riverside/posts/2026-03-04-gate.md', '---\ntitle: The gate\n---\nPainted.\n');
  await publishCopy({ content, out, cache });
});

test('what is said of a photo is found while it is shown', async () => {
  expect(await found('mirembe')).toBe(1);
  expect(everything()).toContain('mirembe');
});

test('a draft is not found', async () => {
  expect(await found('zebrafinch')).toBe(0);
  expect(everything()).not.toContain('zebrafinch');
});

test.each(['limited', 'withdrawn'])('once consent is %s nothing of search has the words any more', async (consent) => {
  put(`${post}/roof.jpg.yaml`, `consent: ${consent}\n`);
  await publishCopy({ content, out, cache });
  expect([await found('mirembe'), await found('slates')]).toEqual([0, 1]);
  expect(everything()).not.toContain('mirembe');
  rmSync(join(content, `${post}/roof.jpg.yaml`));
  await publishCopy({ content, out, cache });
  expect(await found('mirembe')).toBe(1);
});
