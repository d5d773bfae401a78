import fc from 'fast-check';
import { parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import type { FeedItem } from '../../src/derive/feed-item.ts';
import type { FeedHead } from '../../src/derive/feed.ts';
import { day } from '../../src/model/day.ts';
import { toJsonFeed, toJsonItem } from '../../src/publish/to-json-feed.ts';

const origin = 'https://village.example/base';
const head: FeedHead = {
  form: 'json',
  address: '/feed.json',
  title: 'The Village',
  description: 'News',
  page: '/',
  language: 'cy',
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

const printed = (changes: Partial<FeedItem> = {}, html = '<p>Hello</p>', pictureBytes?: number) =>
  toJsonItem({ item: { ...item, ...changes }, html, ...(pictureBytes ? { pictureBytes } : {}) }, origin);
const feed = (items: readonly string[], changes: Partial<FeedHead> = {}) =>
  toJsonFeed({ ...head, ...changes }, origin).join(items.join(','));
const read = (items: readonly string[], changes: Partial<FeedHead> = {}) => parseJsonFeed(feed(items, changes));

test('a feed of version 1.1 names itself, its page and its language', () => {
  expect(JSON.parse(feed([]))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Village',
    description: 'News',
    feed_url: `${origin}/feed.json`,
    home_page_url: `${origin}/`,
    language: 'cy',
    items: [],
  });
});

test('at a former address it says where it is now', () => {
  const moved = { address: '/old/feed.json', moved: '/new/feed.json' };
  expect(read([printed()], moved).feed_url).toBe(`${origin}/new/feed.json`);
});

test('an item has its permanent name, its day, its words in full, and who wrote them', () => {
  const picture = { address: '/photos/1.jpg', type: 'image/jpeg', alt: 'A roof' };
  expect(read([printed({ picture }, '<p>Hello</p>', 4_321), printed()]).items).toMatchObject([
    {
      id: 'riverside/2026-06-20-x',
      url: `${origin}${item.address}`,
      title: 'Roof',
      summary: 'We <won>.',
      content_html: '<p>Hello</p>',
      date_published: '2026-06-20T00:00:00.000Z',
      tags: ['Food & drink'],
      authors: [{ name: 'Ada Weir' }],
      language: 'en',
      image: `${origin}/photos/1.jpg`,
    },
    { id: 'riverside/2026-06-20-x' },
  ]);
});

test('what has no words of its own is told in plain text', () => {
  const [only] = read([printed({}, '')]).items ?? [];
  expect(only?.content_text).toBe('We <won>.');
  expect(only?.content_html).toBeUndefined();
});

test('any texts at all make one item, read back as they were, and half a character becomes visible', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((one) => one.trim() !== '');
  fc.assert(
    fc.property(text, text, text, (title, summary, author) => {
      const { items } = JSON.parse(feed([printed({ title, summary, author })])) as { items: object[] };
      expect(items).toEqual([
        expect.objectContaining({
          title: title.toWellFormed(),
          summary: summary.toWellFormed(),
          authors: [{ name: author.toWellFormed() }],
        }),
      ]);
    }),
    { seed: 2026, numRuns: 300 },
  );
});

test('a feed names the hub that tells of what is new', () => {
  expect(read([], { hub: 'https://hub.example/' }).hubs).toEqual([{ type: 'WebSub', url: 'https://hub.example/' }]);
});
