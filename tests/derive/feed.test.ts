import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { feeds, itemsAFeed, type FeedSheet } from '../../src/derive/feed.ts';
import { feedScopes } from '../../src/derive/feed-scopes.ts';
import { day, dayOfTime } from '../../src/model/day.ts';
import type { Site } from '../../src/model/linked-site.ts';
import { editionOf, organisationOf, village } from '../village.ts';
import { linked, post } from '../link/documents.ts';

const feedsOf = (site: Site) => new Map([...feeds(editionOf(site))].map((sheet) => [sheet.address, sheet]));
const dayAt = (index: number) => dayOfTime(Date.UTC(2000, 0, 1 + index));
const posts = (count: number) =>
  Array.from({ length: count }, (_, index) => post(`river/${dayAt(index)}-post`, { themes: ['Food'] }));

/** Every item from the newest feed on, as a reader that follows `prev-archive` meets them. */
function walked(all: ReadonlyMap<string, FeedSheet>, address: string): Set<string> {
  const guids = new Set<string>();
  for (let at = all.get(address); at; at = at.older === undefined ? undefined : all.get(at.older)) {
    expect(at.items.length).toBeLessThanOrEqual(itemsAFeed);
    for (const { guid } of at.items) guids.add(guid);
  }
  return guids;
}

let site: Site;
beforeAll(async () => {
  site = await village();
});

test('every scope of the village has one feed with its own posts, newest first', () => {
  const all = feedsOf(site);
  for (const scope of feedScopes(editionOf(site))) {
    const items = all.get(scope.address)?.items ?? [];
    const newest = scope.entries.slice(-itemsAFeed).map(({ address }) => address);
    expect(items.map(({ address }) => address)).toEqual(newest.reverse());
  }
  expect([...all.keys()]).toEqual(
    expect.arrayContaining([
      ...[
        '/feed.xml',
        '/organisations/allotment/feed.xml',
        '/funders/mill-trust/feed.xml',
        '/programmes/dry-feet/feed.xml',
      ],
      ...['/themes/repair/feed.xml', '/organisations/riverside/milestones/who-is-cold/feed.xml'],
    ]),
  );
});

test('a funder’s feed has the posts of everybody it funds, and of nobody else', () => {
  const items = feedsOf(site).get('/funders/mill-trust/feed.xml')?.items ?? [];
  expect(new Set(items.map(({ address }) => address.split('/')[2]))).toEqual(new Set(['riverside']));
});

test('a milestone’s feed has its promise, what changed about it, and the posts that report on it', () => {
  const items = feedsOf(site).get('/organisations/riverside/milestones/roof/feed.xml')?.items ?? [];
  expect(items.map(({ title }) => title)).toEqual([
    'The roof is on',
    'Promise changed, and agreed: The roof is on. Now due on 30 November 2025',
    'Scaffolding at 10:30',
    'Promised for 31 October 2025: The roof is on',
  ]);
});

test('a grant’s feed has what becomes of all that it pays for', () => {
  const [grant] = organisationOf(site, 'riverside').grants;
  const guids = (address: string) =>
    feedsOf(site)
      .get(`${address}feed.xml`)
      ?.items.map(({ guid }) => guid) ?? [];
  const own = grant?.milestones.flatMap(({ address }) => guids(address)) ?? [];
  expect(own.length).toBeGreaterThan(3);
  expect(new Set(guids(grant?.address ?? ''))).toEqual(new Set(own));
});

test('what was learnt has a feed, and each entry a name of its own', () => {
  const { site: other } = linked([
    post('river/2026-01-01-a', { title: 'A', learning: [{ tried: 't', happened: 'h', next: 'n', worked: 'not' }] }),
    post('river/2026-01-02-b', { title: 'B', learning: [{ id: 'rain', tried: 't', happened: 'h', next: 'n' }] }),
  ]);
  expect(feedsOf(other).get('/learning/feed.xml')?.items).toMatchObject([
    { guid: 'river/2026-01-02-b learning rain', address: '/organisations/river/posts/2026-01-02-b/#learning-rain' },
    {
      guid: 'river/2026-01-01-a learning 1',
      title: 'Learnt: A',
      summary: 'It did not work. What we tried: t What happened: h What we do next: n',
    },
  ]);
});

test('every feed but the archives has its other form, with the same items', () => {
  const all = feedsOf(linked(posts(60)).site);
  const current = [...all.values()].filter((sheet) => sheet.form === 'rss' && sheet.current === undefined);
  for (const { address, items } of current) expect(all.get(address.replace('.xml', '.json'))?.items).toEqual(items);
  expect([...all.values()].filter(({ form }) => form === 'json')).toHaveLength(current.length);
});

test('walking back through the archives meets every post of the scope', () => {
  fc.assert(
    fc.property(fc.nat(230), (count) => {
      const all = feedsOf(linked(posts(count)).site);
      for (const address of count === 0
        ? ['/feed.xml']
        : ['/feed.xml', '/organisations/river/feed.xml', '/themes/food/feed.xml'])
        expect(walked(all, address).size).toBe(count);
    }),
    { numRuns: 15, seed: 2026, examples: [[0], [1], [50], [51], [100], [101]] },
  );
});

test('an archive never changes when posts are added', () => {
  fc.assert(
    fc.property(fc.nat(180), fc.nat(120), (count, more) => {
      const archives = (total: number) =>
        [...feedsOf(linked(posts(total)).site).values()].filter(({ current }) => current !== undefined);
      const before = archives(count);
      const after = new Map(archives(count + more).map((sheet) => [sheet.address, sheet]));
      for (const archive of before) expect(after.get(archive.address)).toEqual(archive);
    }),
    { numRuns: 10, seed: 2026 },
  );
});

test('the newest fifty are always in the feed itself', () => {
  expect(feedsOf(linked(posts(51)).site).get('/feed.xml')?.items).toHaveLength(50);
});

test('a feed is as new as its newest item; an empty one has no day', () => {
  const all = feedsOf(site);
  expect(all.get('/feed.xml')?.updated).toBe(day.parse('2026-06-20'));
  expect(all.get('/organisations/riverside/milestones/mural/feed.xml')?.updated).toBe('2025-11-01');
  expect(feedsOf(linked([]).site).get('/feed.xml')).not.toHaveProperty('updated');
});

test('a post keeps its guid: as it is written, as its first file was named, else as its file is', () => {
  const { site: other } = linked([
    post('river/2026-01-01-a', { guid: 'https://old.example/?p=1' }),
    post('river/2026-01-02-b', { 'moved-from': ['2026-01-02-older', '2026-01-02-old'] }),
    post('river/2026-01-03-c'),
  ]);
  const guids = feedsOf(other)
    .get('/feed.xml')
    ?.items.map(({ guid }) => guid);
  expect(guids).toEqual(['river/2026-01-03-c', 'river/2026-01-02-older', 'https://old.example/?p=1']);
});

test('a post that says nothing of its author is its organisation’s', () => {
  const items = feedsOf(site).get('/feed.xml')?.items ?? [];
  expect(items.find(({ title }) => title === 'No ramp')?.author).toBe('Riverside Hall');
  expect(items.find(({ title }) => title === 'Scaffolding at 10:30')?.author).toBe('Ada Weir');
});

test('no two feeds have one address', () => {
  const addresses = [...feeds(editionOf(linked(posts(160)).site))].map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
});
