import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOf } from '../../src/client/timeline/download.ts';
import { feedOf } from '../../src/client/timeline/feed.ts';
import { ChangedError } from '../../src/client/timeline/load.ts';
import { askedIn, searchWith } from '../../src/client/timeline/place.ts';
import { settle } from '../../src/client/timeline/settle.ts';
import { printedAt } from '../../src/client/timeline/sources.ts';
import { filterData } from '../../src/components/filter-data.ts';
import { pagesOf } from '../../src/derive/pages-of.ts';
import { choose } from '../../src/filter/choose.ts';
import { facetNames, type Facet } from '../../src/filter/facts.ts';
import { words } from '../../src/i18n/words.ts';
import type { EventFacts } from '../../src/filter/write-facts.ts';
import { readBack, someEvents, written } from '../filter/events.ts';

const data = filterData(
  { siteLanguage: 'en', feed: '/feed.xml' },
  { w: words('en'), to: (address) => `/base${address}`, language: 'en' },
);

test('an address carries what is chosen and gives it back, beside what it has for others', () => {
  const ids = fc.record(
    Object.fromEntries(facetNames.map((facet) => [facet, fc.string({ minLength: 1, unit: 'grapheme' })])) as Record<
      Facet,
      fc.Arbitrary<string>
    >,
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(ids, fc.string(), (chosen, other) => {
      const before = `?${new URLSearchParams([
        ['from', other],
        ['theme', 'old'],
      ])}`;
      const search = searchWith(chosen, before);
      expect(new URLSearchParams(search).get('from')).toBe(other);
      expect(Object.fromEntries(askedIn(search))).toEqual(chosen);
    }),
  );
  expect(searchWith({}, '?theme=old')).toBe('');
});

const event = (day: string, more: Partial<EventFacts> = {}): EventFacts => ({
  day,
  kind: 'post',
  organisation: 'o1',
  funders: [],
  programmes: [],
  themes: ['t1'],
  ...more,
});
const some = [
  event('2025-03-01'),
  event('2025-03-02', { organisation: 'o2', themes: [] }),
  event('2026-01-05', { kind: 'payment', funders: ['f1'] }),
  event('2026-01-06', { organisation: 'o2' }),
];

test('what an address asks for is used once for each kind, and the rest is named', () => {
  const facts = readBack(written(some));
  const asked = askedIn('?theme=t1&theme=t2&organisation=o9&year=2026');
  expect(settle(asked, facts, undefined)).toEqual({
    ids: { theme: 't1', year: '2026' },
    chosen: { theme: 0, year: 1 },
    unused: ['o9', 't2'],
  });
});

test('whose timeline it is holds, whatever an address asks for', () => {
  const facts = readBack(written(some));
  const scope = { facet: 'organisation', id: 'o2' } as const;
  const asked = askedIn('?organisation=o1&year=2026');
  expect(settle(asked, facts, scope)).toEqual({
    ids: { year: '2026' },
    chosen: { organisation: 1, year: 1 },
    unused: ['o1'],
  });
  expect(settle(askedIn('?organisation=o2'), facts, scope).unused).toEqual([]);
});

test('the feed of the one thing that is chosen is exact; of several, that of the rarest is nearest', () => {
  const facts = readBack(written(some));
  const { counts } = choose(facts, {});
  const feed = (search: string) => {
    const { address, isExact } = feedOf(settle(askedIn(search), facts, undefined).chosen, facts, data, counts);
    return [address, isExact];
  };
  expect(feed('?theme=t1')).toEqual(['/base/themes/t1/feed.xml', true]);
  expect(feed('?theme=t1&funder=f1')).toEqual(['/base/funders/f1/feed.xml', false]);
  expect(feed('?theme=t1&year=2025')).toEqual(['/base/themes/t1/feed.xml', false]);
  expect(feed('?year=2025')).toEqual(['/base/feed.xml', false]);
});

/** Pages of a list as a publish prints them, by address. */
function printed(events: readonly EventFacts[], address: string, isIn: (event: EventFacts) => boolean) {
  const numbers = events.flatMap((one, index) => (isIn(one) ? [index] : []));
  return pagesOf(numbers, address).map((page) => [page.address, page.items] as const);
}

test('each event is taken from the page and the place at which it is printed', () => {
  fc.assert(
    fc.property(someEvents, fc.boolean(), (events, ofTheme) => {
      const facts = readBack(written(events));
      const months = [...new Set(events.map(({ day }) => day.slice(0, 7)))];
      const pages = new Map([
        ...printed(events, '/base/themes/t1/timeline/', ({ themes }) => themes.includes('t1')),
        ...months.flatMap((month) =>
          printed(events, `/base/timeline/${month.replace('-', '/')}/`, ({ day }) => day.startsWith(month)),
        ),
      ]);
      const { chosen } = settle(ofTheme ? [['theme', 't1']] : [], facts, undefined);
      const at = printedAt(facts, chosen, data);
      for (const number of choose(facts, chosen).events) {
        const { page, place } = at(number);
        expect(pages.get(page)?.[place]).toBe(number);
      }
    }),
  );
});

test('lists of another language than the page’s are no source of what it shows', () => {
  const nameOf = (facet: string, id: string) =>
    facet === 'organisation' ? ([id, id, 'ar'] as const) : ([id, id] as const);
  const facts = readBack(written(some, { nameOf }));
  const { chosen } = settle([['organisation', 'o2']], facts, undefined);
  expect(printedAt(facts, chosen, data)(3).page).toBe('/base/timeline/2026/01/');
  expect(printedAt(facts, chosen, { ...data, language: 'ar' })(3).page).toBe('/base/organisations/o2/timeline/');
});

const table = [
  'day,event,organisation,reason',
  '2025-03-01,post,o1,"a ""b"", c',
  '2025-03-02,post,o2,',
  "2026-01-05,payment,o1,'=1",
  '2026-01-06,post,o2,',
].map((row) => `${row}${row.includes('"a') ? '"' : ''}\r\n`);

test('rows are taken as they stand in the table, with its head and the mark that it begins with', () => {
  const facts = readBack(written(some));
  expect(rowsOf(table.join(''), facts, [0, 2])).toBe(`\uFEFF${table[0]}${table[1]}${table[3]}`);
});

test('a table of another publish gives no rows', () => {
  const facts = readBack(written(some));
  expect(() => rowsOf(table.slice(0, -1).join(''), facts, [0])).toThrow(ChangedError);
  expect(() => rowsOf(table.join('').replace('payment', 'silence'), facts, [2])).toThrow(ChangedError);
});
