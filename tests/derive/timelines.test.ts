import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { pagedYears } from '../../src/derive/archive.ts';
import { pagesOf } from '../../src/derive/pages-of.ts';
import { sheets } from '../../src/derive/sheets.ts';
import type { TimelineEvent } from '../../src/derive/sheet.ts';
import { dayOfTime } from '../../src/model/day.ts';
import { itemsAPage } from '../../src/filter/page-with.ts';
import type { Site } from '../../src/model/linked-site.ts';
import { eventGroups, eventKinds } from '../../src/model/standing.ts';
import { document, linked, post } from '../link/documents.ts';
import { editionOf, village } from '../village.ts';

let site: Site;
beforeAll(async () => {
  site = await village();
});

function timelines(of: Site) {
  return new Map(
    [...sheets(editionOf(of))].flatMap(({ frame, page }) =>
      page.kind === 'timeline' ? [[frame.address, page] as const] : [],
    ),
  );
}

const days = fc.array(fc.integer({ min: 0, max: 1200 }), { maxLength: 400 });

test('years and months of a list lead to the page on which they begin, and count to the whole', () => {
  fc.assert(
    fc.property(days, (numbers) => {
      const events = numbers
        .sort((a, b) => a - b)
        .map((number) => ({ day: dayOfTime(number * 86_400_000) }) as TimelineEvent);
      const pages = pagesOf(events, '/x/timeline/');
      const years = pagedYears(events, '/x/timeline/');
      for (const { first, address } of years.flatMap(({ months }) => months)) {
        const [at, anchor] = address.split('#');
        const month = first.slice(0, 7);
        expect(anchor).toBe(`month-${month}`);
        const on = pages.filter(({ items }) => items.some(({ day }) => day.startsWith(month)));
        // Pages count from the oldest: a month begins on the last that has any of it.
        expect(at).toBe(on.at(-1)?.address);
      }
      for (const { text, count, address, months } of years) {
        expect(count).toBe(events.filter(({ day }) => day.startsWith(text)).length);
        expect(months.reduce((sum, month) => sum + month.count, 0)).toBe(count);
        expect(address).toBe(months[0]?.address);
      }
      expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(events.length);
    }),
    { numRuns: 60 },
  );
});

test('every organisation, funder, programme, theme and place has a timeline', () => {
  const pages = timelines(site);
  const { organisations, funders, programmes, themes } = site;
  const whose = [...organisations, ...funders, ...programmes, ...themes].map(({ address }) => address);
  expect(whose.filter((address) => !pages.has(`${address}timeline/`))).toEqual([]);
  expect([...pages.keys()].filter((address) => address.startsWith('/places/'))).not.toEqual([]);
});

test('all that happens is in one group, but for posts and what was learnt', () => {
  const grouped = Object.values(eventGroups).flat();
  expect(new Set(grouped).size).toBe(grouped.length);
  expect(eventKinds.filter((kind) => !grouped.some((one) => one === kind))).toEqual(['learning', 'post']);
});

test('what happened is told by group, each with a page that has no other', () => {
  const pages = timelines(site);
  const [groups] = pages.get('/timeline/')?.parts ?? [];
  expect(groups?.by).toBe('group');
  for (const { address, count } of groups?.choices ?? []) {
    if (address === '/learning/') continue;
    const page = pages.get(address);
    const kinds: readonly string[] = eventGroups[page?.group ?? 'late'];
    expect(page?.kinds.filter((kind) => !kinds.includes(kind))).toEqual([]);
    expect(page?.events.length).toBe(Math.min(count, itemsAPage));
  }
});

const network = (more: readonly ReturnType<typeof post>[] = []) =>
  linked([
    document('organisation', 'river', { name: 'River', place: { name: 'Marl' } }),
    document('organisation', 'mill', { name: 'Mill', place: { name: 'Aber' } }),
    post('river/2026-02-01-a', { themes: ['warmth'] }),
    post('river/2026-02-02-b', { themes: ['warmth', 'food'] }),
    post('mill/2026-02-03-c', { themes: ['warmth'] }),
    ...more,
  ]).site;

test('a timeline says what it is made of, with how much of it is in here, and leads there', () => {
  const parts = timelines(network()).get('/themes/warmth/timeline/')?.parts ?? [];
  expect(parts.map(({ by, choices }) => [by, choices.map(({ address, count }) => `${address} ${count}`)])).toEqual([
    ['theme', ['/themes/food/timeline/ 1']],
    ['place', ['/places/marl/timeline/ 2', '/places/aber/timeline/ 1']],
    ['organisation', ['/organisations/river/timeline/ 2', '/organisations/mill/timeline/ 1']],
  ]);
});

test('a new post changes no timeline that it is not on', () => {
  const [before, after] = [timelines(network()), timelines(network([post('mill/2026-02-04-d', { themes: ['food'] })]))];
  const changed = [...after].filter(([address, page]) => JSON.stringify(before.get(address)) !== JSON.stringify(page));
  expect(changed.map(([address]) => address).filter((address) => !/timeline\/\d/.test(address))).toEqual([
    '/timeline/',
    '/themes/food/timeline/',
    '/places/aber/timeline/',
    '/organisations/mill/timeline/',
  ]);
});

test('of many only those are listed that have most, and there is a way to all', () => {
  const many = Array.from({ length: 40 }, (_, index) => post(`o-${index}/2026-03-01-x`));
  const parts = timelines(network(many)).get('/timeline/')?.parts;
  const organisations = parts?.find(({ by }) => by === 'organisation');
  expect(organisations?.choices.length).toBe(24);
  expect(organisations?.isCut).toBe(true);
  expect(organisations?.choices[0]).toMatchObject({ text: 'River', count: 2 });
});

test('a post may link to the timeline of a theme, a place and a sort', () => {
  const links = ['/themes/warmth/timeline/', '/places/marl/timeline/', '/timeline/late/'];
  const { posts } = network([post('river/2026-02-05-e', {}, { links })]);
  expect(posts.find(({ id }) => id === '2026-02-05-e')?.source.links).toEqual(
    Object.fromEntries(links.map((link) => [link, link])),
  );
});
