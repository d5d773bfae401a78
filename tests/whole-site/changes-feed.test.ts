// The feed of promises as it is published, read as a feed reader reads it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRssFeed } from 'feedsmith';
import { beforeAll, expect, test } from 'vitest';
import { publishedSample } from '../published-sample.ts';

type Items = NonNullable<ReturnType<typeof parseRssFeed<string>>['items']>;

let items: Items;
let folder: string;

beforeAll(async () => {
  folder = await publishedSample();
  const read = (file: string) => parseRssFeed(readFileSync(join(folder, file), 'utf8')).items ?? [];
  const newest = read('changes.xml');
  expect(newest).toHaveLength(50);
  // An archive holds fifty from the oldest on, so the newest fifty begin inside the last one.
  const ofNewest = new Set(newest.map(({ guid }) => guid?.value));
  items = [...newest, ...read('changes/1.xml').filter(({ guid }) => !ofNewest.has(guid?.value))];
}, 180_000);

test('it tells of the silent change, of the one that was explained later and of the promise that is gone', () => {
  const titles = items.map(({ title }) => title);
  expect(titles).toEqual(
    expect.arrayContaining([
      'Changed without explanation: Two benches that play the show',
      'Explained later: Six cooks with a food hygiene certificate',
      'Removed without explanation: A late run home from the pictures, once a month',
    ]),
  );
  const silent = items.find(({ title }) => title?.includes('Two benches') && title.startsWith('Changed without'));
  expect(silent?.description).toBe('Due day: from 15 May 2026 to 16 October 2026');
});

test('no two of its items are one, and all are of promises', () => {
  const guids = items.map(({ guid }) => guid?.value);
  expect(new Set(guids).size).toBe(items.length);
  expect(guids.filter((guid) => !/^(promise|revision|milestone)-/.test(guid ?? ''))).toEqual([]);
});

test('every link leads to a place that is there', () => {
  for (const { link = '' } of items) {
    const { pathname, hash } = new URL(link);
    const html = readFileSync(join(folder, pathname, 'index.html'), 'utf8');
    if (hash) expect(html).toContain(`id="${hash.slice(1)}"`);
  }
});
