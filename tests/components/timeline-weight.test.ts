// The first view of a timeline of which there is very much: twenty years, a thousand organisations, long titles and reasons.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { chance } from '../../scripts/bench/chance.ts';
import { prose } from '../../scripts/bench/prose.ts';
import type { ArchiveYear, TimelinePage, TimelinePart } from '../../src/derive/page.ts';
import { printer, type Printer } from './plates.ts';
import { emptySheetOf } from './sheets.ts';
import { day, events, link } from './things.ts';

let press: Printer;
beforeAll(async () => {
  press = await printer();
});

const { title, summary } = prose(chance(6));
const many = <Item>(count: number, make: (index: number) => Item) => Array.from({ length: count }, (_, n) => make(n));

const partOf = (by: TimelinePart['by'], count: number): TimelinePart => ({
  by,
  choices: many(count, (index) => ({
    ...link(title(), `/${by}s/${by}-${index}/timeline/`),
    count: 20_000 - 7 * index,
  })),
  isCut: true,
});

const years = many(20, (index): ArchiveYear => {
  const year = String(2026 - index);
  const months = many(12, (month) => {
    const at = String(month + 1).padStart(2, '0');
    return { first: day(`${year}-${at}-01`), address: `/timeline/${year}/${at}/`, count: 83 + month };
  });
  return { text: year, address: `/timeline/${year}/`, count: 1000 + index, months };
});

const page: TimelinePage = {
  kind: 'timeline',
  years,
  archive: years,
  parts: [partOf('group', 10), partOf('funder', 60), partOf('programme', 60), ...many(3, () => partOf('theme', 24))],
  filter: { siteLanguage: 'en', feed: '/feed.xml' },
  events: many(50, (index) => ({
    ...(events[index % events.length] ?? events[0]),
    day: day(`2026-0${1 + (index % 9)}-11`),
    organisation: link(title(), `/organisations/o-${index}/`),
    about: link(title(), `/organisations/o-${index}/posts/2026-01-01-${index}/`),
    reason: many(3, summary).join(' '),
  })) as TimelinePage['events'],
  kinds: [],
  pager: { pages: 400 },
  follow: '/feed.xml',
};

test('with styles and program it is less than 60 kB, compressed', async () => {
  const html = await press.print(emptySheetOf(page));
  const named = [...html.matchAll(/(?:rel="stylesheet" href|type="module" src)="\/base(\/assets\/[^"]+)"/g)];
  // All pages' styles, timelines' own, those of print, and the program.
  expect(named.length).toBe(4);
  const files = named.map(([, file = '']) => readFileSync(join(press.assets, file)));
  const sizes = [Buffer.from(html), ...files].map((bytes) => gzipSync(bytes).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
});

test('all that filters a timeline is one program of at most 15 kB, compressed', async () => {
  const html = await press.print(emptySheetOf(page));
  const [, file = ''] = /\/base(\/assets\/timeline-page\.[\w-]+\.mjs)/.exec(html) ?? [];
  const program = readFileSync(join(press.assets, file));
  expect(program.toString()).not.toMatch(/\bimport\b/);
  expect(gzipSync(program).length).toBeLessThanOrEqual(15_000);
});
