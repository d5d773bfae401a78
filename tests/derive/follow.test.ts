// What can be followed, and the lists of it.
import { parseOpml } from 'feedsmith';
import { beforeAll, expect, test } from 'vitest';
import { feeds } from '../../src/derive/feed.ts';
import { opmlSheets } from '../../src/derive/opml.ts';
import { followSheets } from '../../src/derive/sheets/follow.ts';
import type { Site } from '../../src/model/linked-site.ts';
import { toOpml } from '../../src/publish/to-opml.ts';
import { editionOf, village } from '../village.ts';

let site: Site;
beforeAll(async () => {
  site = await village();
});

const pagesOf = () => [...followSheets(editionOf(site))];

test('every feed is listed, on the page of the site or of its organisation, with the day of what it had last', () => {
  const listed = pagesOf().flatMap(({ page }) => page.groups.flatMap((group) => group.feeds));
  const current = [...feeds(editionOf(site))].filter(({ form, current: newer }) => form === 'rss' && !newer);
  expect(new Set(listed.map(({ address }) => address))).toEqual(new Set(current.map(({ address }) => address)));
  const updated = new Map(current.map((sheet) => [sheet.address, sheet.updated]));
  for (const { address, last } of listed) expect(last).toBe(updated.get(address));
});

test('the page of the site leads to the feeds of each organisation’s grants and promises', () => {
  const [whole, ...rooms] = pagesOf();
  const group = whole?.page.groups.find(({ of }) => of === 'organisation');
  expect(group?.feeds.map(({ more }) => more)).toEqual(rooms.map(({ frame }) => frame.address));
  const riverside = rooms.find(({ page }) => page.of?.address === '/organisations/riverside/');
  expect(riverside?.page.groups.map(({ of, feeds: own }) => [of, own.length > 0])).toEqual([
    ['organisation', true],
    ['grant', true],
    ['milestone', true],
  ]);
});

test('a list of feeds for readers is read back with every feed under its organisation', () => {
  const [whole] = opmlSheets(editionOf(site));
  if (!whole) throw new Error('There is no list');
  const { head, body } = parseOpml(toOpml(whole, 'https://village.example'));
  expect(head?.title).toBe(whole.title);
  const riverside = body?.outlines?.find(({ text }) => text === 'Riverside Hall');
  expect(riverside?.outlines?.map(({ xmlUrl }) => xmlUrl)).toContain(
    'https://village.example/organisations/riverside/milestones/roof/feed.xml',
  );
  expect(body?.outlines?.[0]).toMatchObject({ type: 'rss', xmlUrl: 'https://village.example/feed.xml' });
});

test('a funder’s list has what it pays for, and nothing of anybody else', () => {
  const sheet = [...opmlSheets(editionOf(site))].find(({ address }) => address === '/funders/mill-trust/feeds.opml');
  expect(sheet?.entries.flatMap(({ name, entries }) => (entries ? [name] : []))).toEqual(['Riverside Hall']);
});
