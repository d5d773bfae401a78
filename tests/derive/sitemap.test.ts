import { beforeAll, expect, test } from 'vitest';
import { sheets } from '../../src/derive/sheets.ts';
import { sitemapParts, timeAddresses } from '../../src/derive/sitemap.ts';
import { dayOfTime } from '../../src/model/day.ts';
import type { Site } from '../../src/model/linked-site.ts';
import { editionOf, village } from '../village.ts';
import { linked, post } from '../link/documents.ts';

let site: Site;
beforeAll(async () => {
  site = await village();
});

const many = (organisation: string, count: number) =>
  Array.from({ length: count }, (_, index) => post(`${organisation}/${dayOfTime(index * 86_400_000)}-x`));

test('every page of the village that is to be found is in the sitemap once, but for those that move on', () => {
  const edition = editionOf(site);
  const listed = [...sitemapParts(site, timeAddresses(edition))].flatMap(({ addresses }) => addresses);
  const found = [...sheets(edition)].filter(({ frame }) => !frame.head.unlisted);
  const printed = found.map(({ frame }) => frame.address);
  const passing = /\/page\/\d+\/$/;
  expect(listed.toSorted()).toEqual(printed.filter((address) => !passing.test(address)).sort());
});

test('each organisation has a part of its own, so that a new post changes one', () => {
  expect([...sitemapParts(site)].map(({ name }) => name)).toEqual([
    'site',
    'organisation-allotment',
    'organisation-popty',
    'organisation-riverside',
  ]);
});

test('a large organisation has several parts, whose names are no other organisation’s', () => {
  const { site: large } = linked([...many('mill', 10_100), ...many('mill-2', 1)]);
  const names = [...sitemapParts(large)].map(({ name }) => name);
  expect(names).toHaveLength(4);
  expect(new Set(names).size).toBe(4);
  for (const { addresses } of sitemapParts(large)) expect(addresses.length).toBeLessThanOrEqual(50_000);
});
