// Every feed of the published sample.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { publishedSample } from '../published-sample.ts';
import { feedFaults, feedFiles, readFeed } from './feed-checks.ts';

let folder: string;
let url: string;
beforeAll(async () => {
  folder = await publishedSample();
  url = /^Sitemap: (.*)\/sitemap\.xml$/m.exec(readFileSync(join(folder, 'robots.txt'), 'utf8'))?.[1] ?? '';
}, 180_000);

test('each is well-formed, and has nothing that a validator warns about', () => {
  const files = feedFiles(folder);
  expect(files.length).toBeGreaterThan(120);
  expect(files.flatMap((file) => feedFaults(folder, file, url))).toEqual([]);
});

test('both forms have the same items, in one order, with the same words', () => {
  const files = feedFiles(folder).filter((file) => file.endsWith('.json'));
  expect(files).toContain('feed.json');
  for (const file of files) expect(readFeed(folder, file)).toEqual(readFeed(folder, file.replace('.json', '.xml')));
});

test('a person who opens one sees words, and not signs', () => {
  const text = readFileSync(join(folder, 'feed.xml'), 'utf8');
  expect(text).toContain(`<?xml-stylesheet type="text/css" href="${url}/feed.css"?>`);
  expect(readFileSync(join(folder, 'feed.css'), 'utf8')).toContain('channel');
});
