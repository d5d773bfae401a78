import fc from 'fast-check';
import { parseRssFeed } from 'feedsmith';
import { expect, test, vi } from 'vitest';
import type { FeedHead } from '../../src/derive/feed.ts';
import type { FeedItem } from '../../src/derive/feed-item.ts';
import { day } from '../../src/model/day.ts';
import { toRss as toRssFrame, toRssItem } from '../../src/publish/to-rss.ts';
import { escapeHtml } from '../../src/publish/escape-html.ts';
import { xmlText } from '../../src/publish/xml-text.ts';

const origin = 'https://village.example/base';
const head: FeedHead = {
  form: 'rss',
  address: '/feed.xml',
  title: 'The Village',
  description: 'News',
  page: '/',
  language: 'cy',
  updated: day.parse('2026-06-20'),
};
const item: FeedItem = {
  key: '/organisations/riverside/posts/2026-06-20-x/',
  guid: 'riverside/2026-06-20-x',
  title: 'Roof',
  address: '/organisations/riverside/posts/2026-06-20-x/',
  day: day.parse('2026-06-20'),
  author: 'Ada Weir',
  categories: ['Food & drink'],
  summary: 'We <won>.',
  language: 'en',
};

const toRss = (sheet: FeedHead, items: readonly string[], site: string) => toRssFrame(sheet, site).join(items.join(''));
const printed = (changes: Partial<FeedItem> = {}, html = '<p>Hello</p>', pictureBytes?: number) =>
  toRssItem({ item: { ...item, ...changes }, html, ...(pictureBytes ? { pictureBytes } : {}) }, origin);
const read = (items: readonly string[], changes: Partial<FeedHead> = {}) =>
  parseRssFeed(toRss({ ...head, ...changes }, items, origin));

/** What XML 1.0 leaves of a text, with the line ends of its section 2.11. */
const kept = (text: string) => xmlText(text).replace(/\r\n?/g, '\n').trim();

test('a title with any character of the first plane is read back as it was', () => {
  const perTitle = 64;
  const titles = Array.from({ length: 0x10000 / perTitle }, (_, number) =>
    Array.from({ length: perTitle }, (_one, index) => `a${String.fromCharCode(number * perTitle + index)}b`).join(' '),
  );
  const { items = [] } = read(titles.map((title) => printed({ title })));
  expect(items.map(({ title }) => title)).toEqual(titles.map(kept));
});

test('only what XML forbids or discourages is lost, and half a character becomes visible', () => {
  expect(xmlText('a\u0000b\u0008c\td\ne\u007ff\uffffg\ufdd0h😀i\ud800j')).toBe('abc\td\nefgh😀i\ufffdj');
});

test.each([
  ']]>',
  'a ]]> b',
  ']]]]>>',
  '<![CDATA[x]]>',
  '</title></item></channel></rss>',
  '&amp;&lt;',
  '<lastBuildDate>x</lastBuildDate>',
  '$& $1',
])('a text that looks like markup is only text: %s', (text) => {
  const feed = read(
    [printed({ title: text, summary: text, author: text, categories: [text], guid: text }, `<p>${text}</p>`)],
    {
      title: text,
      description: text,
      licence: text,
    },
  );
  expect(feed).toMatchObject({
    title: text,
    description: escapeHtml(text),
    copyright: text,
    lastBuildDate: 'Sat, 20 Jun 2026 00:00:00 GMT',
  });
  expect(feed.items).toHaveLength(1);
  expect(feed.items?.[0]).toMatchObject({
    title: text,
    description: escapeHtml(text),
    guid: { value: text, isPermaLink: false },
    categories: [{ name: text }],
    content: { encoded: `<p>${text}</p>` },
    dc: { creators: [text] },
  });
});

test('a summary is never markup, since readers take a description for HTML', () => {
  const summary = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  expect(printed({ summary })).not.toMatch(/<img|<script/);
});

test('any texts at all make one item, read back as they were', () => {
  const text = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 40 })
    .filter((one) => kept(one) !== '' && kept(one) === kept(one).normalize());
  fc.assert(
    fc.property(text, text, (title, summary) => {
      const { items = [] } = read([printed({ title, summary })]);
      expect(items).toHaveLength(1);
      expect([items[0]?.title, items[0]?.description]).toEqual([kept(title), escapeHtml(kept(summary))]);
    }),
    { seed: 2026, numRuns: 300 },
  );
});

test('no date comes from the clock', () => {
  vi.useFakeTimers({ now: Date.UTC(1999, 0, 1) });
  const before = toRss(head, [printed()], origin);
  vi.setSystemTime(Date.UTC(2042, 5, 5));
  expect(toRss(head, [printed()], origin)).toBe(before);
  vi.useRealTimers();
  expect(before).not.toMatch(/1999|2042|Invalid Date/);
});

test('an empty feed has no date at all', () => {
  const { updated: _, ...empty } = head;
  expect(toRss(empty, [], origin)).not.toContain('Date');
});

test('addresses are absolute, and the feed names itself and its page', () => {
  const feed = read([printed()]);
  expect(feed).toMatchObject({ link: `${origin}/`, language: 'cy', generator: 'Milepost' });
  expect(feed.atom?.links).toContainEqual({ href: `${origin}/feed.xml`, rel: 'self', type: 'application/rss+xml' });
  expect(feed.items?.[0]?.link).toBe(`${origin}${item.address}`);
});

test('an item has a permanent guid, a real day and its words in full', () => {
  const [only] = read([printed()]).items ?? [];
  expect(only).toMatchObject({
    guid: { value: 'riverside/2026-06-20-x', isPermaLink: false },
    pubDate: 'Sat, 20 Jun 2026 00:00:00 GMT',
    content: { encoded: '<p>Hello</p>' },
  });
});

test('a picture is enclosed with its true length and type; without a length it is not', () => {
  const picture = { address: '/photos/1.jpg', type: 'image/jpeg', alt: 'A "roof" & a cat' };
  expect(read([printed({ picture }, '', 4_321)]).items?.[0]).toMatchObject({
    enclosures: [{ url: `${origin}/photos/1.jpg`, length: 4_321, type: 'image/jpeg' }],
    media: { contents: [{ url: `${origin}/photos/1.jpg`, fileSize: 4_321, medium: 'image' }] },
  });
  expect(read([printed({ picture })]).items?.[0]?.enclosures).toBeUndefined();
});

test('an archive says so, and names the feed and the archive before it', () => {
  const xml = toRss(
    { ...head, address: '/feed/2.xml', current: '/feed.xml', older: '/feed/1.xml' },
    [printed()],
    origin,
  );
  expect(xml).toContain('xmlns:fh="http://purl.org/syndication/history/1.0"');
  expect(xml).toMatch(/<fh:archive\s*\/>|<fh:archive><\/fh:archive>/);
  expect(parseRssFeed(xml).atom?.links).toEqual(
    expect.arrayContaining([
      { href: `${origin}/feed.xml`, rel: 'current', type: 'application/rss+xml' },
      { href: `${origin}/feed/1.xml`, rel: 'prev-archive', type: 'application/rss+xml' },
    ]),
  );
});

test('a feed that is no archive says nothing of archives but where the older one is', () => {
  const xml = toRss({ ...head, older: '/feed/1.xml' }, [], origin);
  expect(xml).toContain('prev-archive');
  expect(xml).not.toContain('fh:archive');
});

test('a feed at a former address says where it is now', () => {
  const moved = toRss({ ...head, address: '/old/feed.xml', moved: '/new/feed.xml' }, [], origin);
  expect(moved).toContain(`href="${origin}/new/feed.xml" rel="self"`);
  expect(moved).not.toContain('/old/');
});

test('a feed names the hub that tells of what is new', () => {
  const hub = 'https://hub.example/';
  expect(read([printed()], { hub }).atom?.links).toContainEqual({ href: hub, rel: 'hub' });
  expect(read([printed()]).atom?.links?.map(({ rel }) => rel)).not.toContain('hub');
});
