import { expect, test } from 'vitest';
import { feeds } from '../../src/derive/feed.ts';
import { placesOf } from '../../src/derive/places.ts';
import { sheets } from '../../src/derive/sheets.ts';
import { document, linked, post } from '../link/documents.ts';
import { editionOf } from '../village.ts';

const { site } = linked([
  document('organisation', 'river', { name: 'River', place: { name: 'Port Arlow' } }),
  document('organisation', 'hill', { name: 'Hill' }),
  post('river/2026-01-01-a'),
  post('river/2026-01-02-b', { place: { name: 'Llŷn' } }),
  post('hill/2026-01-03-c', { place: { name: 'port arlow' } }),
  post('hill/2026-01-04-d'),
]);

test('a post is of the place that it names, else of its organisation’s, whatever its capitals and accents', () => {
  expect([...placesOf(site).values()].map(({ id, name, posts }) => [id, name, posts.length])).toEqual([
    ['llyn', 'Llŷn', 1],
    ['port-arlow', 'Port Arlow', 2],
  ]);
});

test('each place has a page and a feed, and all of them stand in one list with their counts', () => {
  const edition = editionOf(site);
  const pages = new Map([...sheets(edition)].map(({ frame, page }) => [frame.address, page]));
  expect(pages.get('/places/')).toMatchObject({
    of: 'place',
    shelves: [
      { text: 'Llŷn', address: '/places/llyn/', count: 1 },
      { text: 'Port Arlow', address: '/places/port-arlow/', count: 2 },
    ],
  });
  expect(pages.get('/places/port-arlow/')).toMatchObject({ kind: 'shelf', follow: '/places/port-arlow/feed.xml' });
  const feed = [...feeds(edition)].find(({ address }) => address === '/places/port-arlow/feed.xml');
  expect(feed?.items).toHaveLength(2);
});

test('a place is on the map where the first post that knows it says, and of many places those with the most posts', () => {
  const many = Array.from({ length: 61 }, (_, index) =>
    document('organisation', `o${index}`, {
      name: `O${index}`,
      place: { name: `Place ${index}`, latitude: '53.1', longitude: `-${index / 100}` },
    }),
  );
  const { site: large } = linked([
    ...many,
    document('organisation', 'river', { name: 'River', place: { name: 'Port Arlow' } }),
    ...many.map(({ organisation }) => post(`${organisation}/2026-01-01-a`)),
    ...many.slice(1).map(({ organisation }) => post(`${organisation}/2026-01-02-b`)),
    post('river/2026-01-01-a'),
  ]);
  const page = [...sheets(editionOf(large))].find(({ frame }) => frame.address === '/places/')?.page;
  const shelves = page?.kind === 'shelves' ? page.shelves : [];
  expect(shelves).toHaveLength(62);
  expect(shelves.filter(({ latitude }) => latitude === undefined).map(({ text }) => text)).toEqual([
    'Place 0',
    'Port Arlow',
  ]);
  expect(shelves.find(({ text }) => text === 'Place 7')).toMatchObject({ latitude: 53.1, longitude: -0.07 });
});
