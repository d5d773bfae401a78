import { expect, test } from 'vitest';
import { feeds } from '../../src/derive/feed.ts';
import { opmlSheets, siteOpml } from '../../src/derive/opml.ts';
import { sheets } from '../../src/derive/sheets.ts';
import { sitemapParts } from '../../src/derive/sitemap.ts';
import { document, linked, post } from '../link/documents.ts';
import { editionOf } from '../village.ts';

const { site } = linked([
  document('organisation', 'river', { name: 'River' }),
  document('organisation', 'cegin', { name: 'Cegin', languages: ['cy', 'en'] }),
  post('river/2026-01-01-a'),
  post('river/2026-01-02-b', { language: 'en-GB' }),
  post('cegin/2026-01-03-c', {}, { links: ['/languages/cy/', '/languages/fr/'] }),
  post('river/2026-01-04-d', { language: 'ar' }),
]);
const edition = editionOf(site);
const pages = new Map([...sheets(edition)].map(({ frame, page }) => [frame.address, { frame, page }]));

test('a language has a page as soon as another is written in, by its own name and that of the pages', () => {
  expect(pages.get('/languages/')?.page).toMatchObject({
    of: 'language',
    shelves: [
      { text: 'العربية', language: 'ar', also: 'Arabic', address: '/languages/ar/', count: 1 },
      { text: 'Cymraeg', language: 'cy', also: 'Welsh', address: '/languages/cy/', count: 1 },
      { text: 'English', language: 'en', address: '/languages/en/', count: 2 },
    ],
  });
  expect(pages.get('/languages/cy/')).toMatchObject({
    frame: { head: { title: 'Language: Cymraeg (Welsh)', feeds: [{ address: '/languages/cy/feed.xml' }, {}] } },
    page: {
      name: 'Cymraeg',
      also: 'Welsh',
      language: 'cy',
      posts: [{ address: '/organisations/cegin/posts/2026-01-03-c/' }],
    },
  });
});

test('its feed, in both forms, speaks it', () => {
  const own = [...feeds(edition)].filter(({ page }) => page === '/languages/cy/');
  expect(own.map(({ form, address, language, title }) => [form, address, language, title])).toEqual([
    ['rss', '/languages/cy/feed.xml', 'cy', 'Postiadau yn yr iaith hon: Cymraeg (Welsh)'],
    ['json', '/languages/cy/feed.json', 'cy', 'Postiadau yn yr iaith hon: Cymraeg (Welsh)'],
  ]);
  expect(own[0]?.items).toHaveLength(1);
});

test('it stands among the feeds to follow, in the list of all feeds and in the sitemap', () => {
  expect(pages.get('/follow/')?.page).toMatchObject({
    groups: expect.arrayContaining([
      {
        of: 'language',
        feeds: expect.arrayContaining([
          { text: 'Cymraeg', language: 'cy', also: 'Welsh', address: '/languages/cy/feed.xml', last: '2026-01-03' },
        ]),
      },
    ]),
  });
  const opml = [...opmlSheets(edition)].find(({ address }) => address === siteOpml);
  expect(opml?.entries.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['العربية (Arabic)', 'Cymraeg (Welsh)']),
  );
  const listed = [...sitemapParts(site)].flatMap(({ addresses }) => addresses);
  expect(listed).toEqual(expect.arrayContaining(['/languages/', '/languages/ar/']));
});

test('a post may link to it, where it is', () => {
  const post = site.posts.find(({ id }) => id === '2026-01-03-c');
  expect(post?.source.links).toEqual({ '/languages/cy/': '/languages/cy/' });
});

test('where everybody writes in one language there is neither page nor feed', () => {
  const one = editionOf(linked([post('river/2026-01-01-a'), post('river/2026-01-02-b', { language: 'en-GB' })]).site);
  const all = [...sheets(one), ...feeds(one)].map((sheet) => ('frame' in sheet ? sheet.frame.address : sheet.address));
  expect(all.filter((address) => address.startsWith('/languages/'))).toEqual([]);
});
