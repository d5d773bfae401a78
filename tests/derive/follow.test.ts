// What can be followed, and the lists of it.
import { parseOpml } from 'feedsmith';
import { beforeAll, expect, test } from 'vitest';
import { feeds } from '../../src/derive/feed.ts';
import { opmlSheets } from '../../src/derive/opml.ts';
import { feedGroups, type FeedLine } from '../../src/derive/feed-list.ts';
import { followSheets } from '../../src/derive/sheets/follow.ts';
import type { Site } from '../../src/model/linked-site.ts';
import { toOpml } from '../../src/publish/to-opml.ts';
import { editionOf, village } from '../village.ts';

let site: Site;
beforeAll(async () => {
  site = await village();
});

const pagesOf = () => [...followSheets(editionOf(site))];

const linesOf = (feeds: readonly FeedLine[]): FeedLine[] =>
  feeds.flatMap((feed) => [feed, ...linesOf(feed.more?.feeds ?? [])]);

test('every feed is listed on the one page of the site, with the day of what it had last', () => {
  const listed = linesOf(pagesOf()[0]?.page.groups.flatMap((group) => group.feeds) ?? []);
  const current = [...feeds(editionOf(site))].filter(({ form, current: newer }) => form === 'rss' && !newer);
  expect(listed.map(({ address }) => address).toSorted()).toEqual(current.map(({ address }) => address).toSorted());
  const updated = new Map(current.map((sheet) => [sheet.address, sheet.updated]));
  for (const { address, last } of listed) expect(last).toBe(updated.get(address));
});

test('every calendar is listed there', () => {
  const listed = pagesOf()[0]?.page.calendars.map(({ address }) => address);
  expect(listed).toEqual(expect.arrayContaining(['/calendar.ics', '/organisations/riverside/calendar.ics']));
});

test('of very many grants and promises it names the pages that list them', () => {
  const lines = feedGroups(editionOf(site), 1).find(({ of }) => of === 'organisation')?.feeds ?? [];
  expect(lines.find(({ address }) => address === '/organisations/riverside/feed.xml')?.more).toEqual({
    page: '/organisations/riverside/follow/',
    count: expect.any(Number) as number,
  });
});

test('an organisation’s own page has the feeds of its grants and promises', () => {
  const [, ...rooms] = pagesOf();
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
