// Feeds while somebody writes: as the press would print them, with what they lead to where the pages are shown.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { devData } from '../../src/dev/dev-data.ts';
import { devFeed } from '../../src/dev/dev-feeds.ts';
import { devMail } from '../../src/dev/dev-mails.ts';
import { day } from '../../src/model/day.ts';
import { mediaFile } from '../media/media-files.ts';

const root = mkdtempSync(join(tmpdir(), 'milepost-dev-'));
const origin = 'http://localhost:4321';
const post = 'organisations/riverside/posts/2026-03-02-roof';
const put = (file: string, text: string | Buffer) => {
  mkdirSync(dirname(join(root, 'content', file)), { recursive: true });
  writeFileSync(join(root, 'content', file), text);
};
const options = { root, now: Date.parse('2026-07-01T12:00:00Z'), today: day.parse('2026-06-30') };
const feedAt = (address: string) => devFeed(address, origin, options);

beforeAll(() => {
  put('site.yaml', 'name: Valley\nurl: https://valley.example\n');
  put('organisations/riverside/organisation.md', '---\nname: Riverside\n---\n');
  const text = '[Ours](/organisations/riverside/)\n\n:::audio{src="rain.wav"}\nIt rained.\n:::';
  put(`${post}/index.md`, `---\ntitle: The roof is on\n---\n\n${text}\n`);
  put(`${post}/rain.wav`, mediaFile('sound.wav'));
});
afterAll(() => rmSync(root, { recursive: true }));

test('the feed of an organisation has its posts, and leads to pages and files where they are shown', async () => {
  const feed = await feedAt('/organisations/riverside/feed.xml');
  expect(feed).toMatch(/^<\?xml[\s\S]*<item>[\s\S]*<\/rss>\s*$/);
  expect(feed).toContain(`<link>${origin}/${post}/</link>`);
  expect(feed).toContain(`<a href="${origin}/organisations/riverside/">Ours</a>`);
  expect(feed).toMatch(new RegExp(`<a href="${origin}/recordings/[0-9a-f]+\\.wav">Download \\(WAV, 2 kB\\)</a>`));
  expect(feed).not.toContain('valley.example');
});

test('the same feed stands there as JSON', async () => {
  const feed = JSON.parse((await feedAt('/organisations/riverside/feed.json')) ?? '');
  expect(feed.items).toMatchObject([{ title: 'The roof is on', url: `${origin}/${post}/` }]);
});

test('where the site has no feed, there is none', async () => {
  expect(await feedAt('/sitemap.xml')).toBeUndefined();
  expect(await feedAt('/organisations/hall/feed.xml')).toBeUndefined();
});

test('the data beside a page stands there as it will be published', async () => {
  const data = JSON.parse((await devData('/organisations/riverside/data.json', options)) ?? '');
  expect(data).toMatchObject({ kind: 'organisation', url: 'https://valley.example/organisations/riverside/' });
  expect(await devData('/organisations/hall/data.json', options)).toBeUndefined();
  expect(await devData('/follow/data.json', options)).toBeUndefined();
});

test('the text of a week stands there as it will be published', async () => {
  expect(await devMail('/digest/2026-W10.txt', options)).toContain('* 2 March: The roof is on');
  expect(await devMail('/digest/2026-W11.txt', options)).toBeUndefined();
  expect(await devMail('/robots.txt', options)).toBeUndefined();
});
