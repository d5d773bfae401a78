// Half of a character, as "\ud83d" leaves it where it is copied without the other half, stops nobody from publishing.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseRssFeed } from 'feedsmith';
import { feedFaults, feedFiles } from './feed-checks.ts';
import { publishCopy, root, type Run } from './publish-copy.ts';

const room = mkdtempSync(join(tmpdir(), 'milepost-half-'));
const [content, out] = [join(room, 'content'), join(room, 'site')];
let run: Run;

/** Every title, name and summary of the village ends in half a character, and holds a bell. */
function halve(file: string): void {
  const text = readFileSync(file, 'utf8');
  const halved = text.replace(/^(title|name|summary): ([^"'\n{[]+)$/gm, String.raw`$1: "$2 \a\ud800"`);
  writeFileSync(file, halved.replace(/^contact: .*$/m, String.raw`contact: "clerk\udc00@village.example"`));
}

beforeAll(async () => {
  cpSync(join(root, 'tests', 'fixtures', 'village', 'content'), content, { recursive: true });
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(mdx?|yaml)$/.test(file),
  );
  for (const file of files) halve(join(content, file));
  run = await publishCopy({ content, out, cache: join(room, 'cache') });
}, 180_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

test('it is told, once for each place', () => {
  const told = run.problems.filter(({ code }) => code === 'half-character').map(({ file, line }) => `${file}:${line}`);
  expect(told.length).toBeGreaterThan(5);
  expect(new Set(told).size).toBe(told.length);
});

test('all is published, with a sign in its place', () => {
  const url = run.site.settings.url;
  expect(feedFiles(out).flatMap((file) => feedFaults(out, file, url))).toEqual([]);
  const titles = (parseRssFeed(readFileSync(join(out, 'feed.xml'), 'utf8')).items ?? []).map(({ title }) => title);
  expect(titles).toContainEqual(expect.stringMatching(/ \ufffd$/));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the bell must not be there
  expect(titles.filter((title) => /\u0007|\ud800/.test(title ?? ''))).toEqual([]);
  expect(run.site.settings.contact).toBe('clerk\ufffd@village.example');
});
