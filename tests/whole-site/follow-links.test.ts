// Whoever reads a page can follow what it is about.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { publishedSample } from '../published-sample.ts';

let folder: string;
let pages: readonly string[];
beforeAll(async () => {
  folder = await publishedSample();
  pages = globSync('**/*.html', { cwd: folder }).filter((page) => !page.startsWith('embed/'));
}, 180_000);

const htmlOf = (page: string) => readFileSync(join(folder, page), 'utf8');
const ways = (page: string) =>
  [...(/<section class="act"[\s\S]*?<\/section>/.exec(htmlOf(page))?.[0].matchAll(/href="([^"]+)"/g) ?? [])].map(
    ([, address = '']) => address,
  );

test('every page leads to a feed that is there', () => {
  const isFollow = (page: string) => /(^|\/)follow\/index\.html$/.test(page);
  const isMoved = (page: string) => htmlOf(page).includes('http-equiv="refresh"');
  const asked = pages.filter((page) => !isFollow(page) && !isMoved(page));
  expect(asked.length).toBeGreaterThan(200);
  const without = asked.filter((page) => !ways(page).some((way) => way.endsWith('.xml') && existsSync(folder + way)));
  expect(without).toEqual([]);
});

test.each([
  ['index.html', ['/feed.xml', '/follow/']],
  ['organisations/index.html', ['/feed.xml', '/follow/']],
  ['data/index.html', ['/feed.xml', '/follow/']],
  ['digest/2026-04/index.html', ['/digest/feed.xml']],
  ['learning/questions/index.html', ['/changes.xml']],
  [
    'organisations/lindleford-kitchen/milestones/new-home/versions/index.html',
    ['/organisations/lindleford-kitchen/milestones/new-home/feed.xml'],
  ],
])('%s leads to %j', (page, feeds) => {
  expect(ways(page)).toEqual(expect.arrayContaining(feeds));
});
