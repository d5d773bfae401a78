import { expect, test } from 'vitest';
import { sheets } from '../../src/derive/sheets.ts';
import { sitemapParts } from '../../src/derive/sitemap.ts';
import { editionOf } from '../village.ts';
import { linked, post } from '../link/documents.ts';

const { site } = linked([
  post('b/2026-01-01-there'),
  post('b/2026-01-04-later', { 'moved-from': ['2026-01-01-old'] }),
  post('b/2026-01-02-now', {
    'moved-from': ['2026-01-01-old', '2026-01-01-there', '2026-01-02-now', '../../x', 'Not'],
  }),
  post('c/2026-01-05-cegin', { 'moved-from': ['2026-01-01-old', '2026-01-01-older'], language: 'cy' }),
]);
const moved = [...sheets(editionOf(site))].filter(({ page }) => page.kind === 'moved');

test('each former address of a post leads on, once, and none stands where a post is', () => {
  expect(moved.map(({ frame, page }) => [frame.address, 'to' in page && page.to.address])).toEqual([
    ['/organisations/b/posts/2026-01-01-old/', '/organisations/b/posts/2026-01-02-now/'],
    ['/organisations/c/posts/2026-01-01-old/', '/organisations/c/posts/2026-01-05-cegin/'],
    ['/organisations/c/posts/2026-01-01-older/', '/organisations/c/posts/2026-01-05-cegin/'],
  ]);
});

test('such a page speaks as its post does, and is found by no search machine', () => {
  const { frame } = moved[1] ?? {};
  expect(frame).toMatchObject({ language: 'cy', head: { title: 'c/2026-01-05-cegin', unlisted: true } });
  expect(frame?.head.movedTo).toBe('/organisations/c/posts/2026-01-05-cegin/');
  const listed = new Set([...sitemapParts(site)].flatMap(({ addresses }) => addresses));
  expect(moved.filter(({ frame: { address } }) => listed.has(address))).toEqual([]);
});
