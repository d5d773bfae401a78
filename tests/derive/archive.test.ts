import { expect, test } from 'vitest';
import { archive } from '../../src/derive/archive.ts';
import { sheets } from '../../src/derive/sheets.ts';
import { dayOfTime } from '../../src/model/day.ts';
import type { Site } from '../../src/model/linked-site.ts';
import { document, linked, post } from '../link/documents.ts';
import { editionOf } from '../village.ts';

const river = document('organisation', 'river', { name: 'River' });
const { site } = linked([
  river,
  post('river/2025-12-31-a', {}, { links: ['/timeline/2025/12/', '/timeline/2025/11/'] }),
  post('river/2026-01-01-b'),
  post('river/2026-04-30-c'),
  document('milestone', 'river/roof', { title: 'A roof', promised: '2026-04-02', due: '2026-09-01' }),
]);

function timelines(of: Site) {
  return new Map(
    [...sheets(editionOf(of))].flatMap(({ frame, page }) =>
      page.kind === 'timeline' ? [[frame.address, { frame, page }] as const] : [],
    ),
  );
}

test('everything stands in the year and the month that its own date names, with counts, newest first', () => {
  const counts = archive(editionOf(site)).map(({ text, count, months }) => [
    text,
    count,
    months.map((month) => [month.address, month.count]),
  ]);
  expect(counts).toEqual([
    [
      '2026',
      3,
      [
        ['/timeline/2026/04/', 2],
        ['/timeline/2026/01/', 1],
      ],
    ],
    ['2025', 1, [['/timeline/2025/12/', 1]]],
  ]);
});

test('a year and a month have pages, and the counts stand where the list begins', () => {
  const pages = timelines(site);
  expect(pages.get('/timeline/')?.page.archive?.map(({ text }) => text)).toEqual(['2026', '2025']);
  expect(pages.get('/timeline/2026/')?.page.months).toEqual([
    { first: '2026-04-01', address: '/timeline/2026/04/', count: 2 },
    { first: '2026-01-01', address: '/timeline/2026/01/', count: 1 },
  ]);
  const april = pages.get('/timeline/2026/04/');
  expect(april?.frame.head.title).toBe('Timeline, April 2026');
  expect(april?.page.events.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
    '2026-04-30 post',
    '2026-04-02 promise-made',
  ]);
  expect(april?.page.pager).toMatchObject({ older: '/timeline/2026/01/' });
  expect(pages.get('/timeline/2026/01/')?.page.pager).toMatchObject({
    newer: '/timeline/2026/04/',
    older: '/timeline/2025/12/',
  });
});

test('a long month is in pages, of which the full ones stay, between the months beside it', () => {
  const many = Array.from({ length: 120 }, (_, index) => post(`river/2026-02-01-${index + 100}`));
  const before = timelines(linked([river, post('river/2026-01-05-x'), ...many]).site);
  const month = '/timeline/2026/02/';
  expect([...before.keys()].filter((address) => address.startsWith(month))).toEqual([
    `${month}page/1/`,
    `${month}page/2/`,
    month,
  ]);
  expect(before.get(`${month}page/1/`)?.page.pager).toMatchObject({ older: '/timeline/2026/01/', page: 1 });
  expect(before.get(month)?.page.pager).toMatchObject({ older: `${month}page/2/` });
});

test('a new post changes the pages of its own month and year, and no other month', () => {
  const year = Array.from({ length: 300 }, (_, day) => post(`river/${dayOfTime(Date.UTC(2025, 0, day + 1))}-x`));
  const before = timelines(linked([river, ...year, post('river/2026-03-01-a')]).site);
  const after = timelines(linked([river, ...year, post('river/2026-03-01-a'), post('river/2026-03-02-b')]).site);
  const changed = [...after].filter(
    ([address, sheet]) => JSON.stringify(before.get(address)) !== JSON.stringify(sheet),
  );
  expect(changed.map(([address]) => address).filter((address) => address.startsWith('/timeline/'))).toEqual([
    '/timeline/',
    '/timeline/2026/',
    '/timeline/2025/',
    '/timeline/2026/03/',
  ]);
  expect(changed.map(([address]) => address).filter((address) => address.endsWith('/timeline/'))).toEqual([
    '/timeline/',
    '/organisations/river/timeline/',
  ]);
});

test('a post may link to a month in which something was posted', () => {
  expect(site.posts.find(({ id }) => id === '2025-12-31-a')?.source.links).toEqual({
    '/timeline/2025/12/': '/timeline/2025/12/',
  });
});
