import { beforeAll, expect, test } from 'vitest';
import type { Sheet } from '../../src/derive/page.ts';
import { calendars } from '../../src/derive/calendars.ts';
import { feeds } from '../../src/derive/feed.ts';
import { opmlSheets } from '../../src/derive/opml.ts';
import { sheets } from '../../src/derive/sheets.ts';
import type { Site } from '../../src/model/linked-site.ts';
import { editionOf, organisationOf, village } from '../village.ts';
import { document, linked, post } from '../link/documents.ts';

let site: Site;
let all: readonly Sheet[];
beforeAll(async () => {
  site = await village();
  all = [...sheets(editionOf(site))];
});

const sheetAt = (address: string) => all.find(({ frame }) => frame.address === address);

test('no two pages have one address', () => {
  const addresses = all.map(({ frame }) => frame.address);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('every address inside a sheet is a page or a feed', () => {
  const edition = editionOf(site);
  const known = new Set([
    ...all.map(({ frame }) => frame.address),
    ...[...feeds(edition), ...calendars(edition), ...opmlSheets(edition)].map(({ address }) => address),
  ]);
  const named = all.flatMap((sheet) => addressesIn(sheet));
  expect(named.length).toBeGreaterThan(200);
  expect([...new Set(named)].filter((address) => !known.has(address))).toEqual([]);
});

test('a sheet is plain data: it survives being written as text', () => {
  for (const sheet of all) expect(JSON.parse(JSON.stringify(sheet))).toEqual(withoutAbsent(sheet));
});

test('the same site gives the same sheets', () => {
  expect(JSON.stringify([...sheets(editionOf(site))])).toBe(JSON.stringify(all));
});

test('a body that says something without a word is shown', () => {
  const heart = {
    digest: '',
    format: 'md',
    words: 0,
    excerpt: '♥',
    links: [],
    pictures: [],
    milestones: [],
    anchors: [],
  };
  const { site: small } = linked([{ ...post('a/2026-01-01-x'), body: heart } as ReturnType<typeof post>]);
  const printed = [...sheets(editionOf(small))].find(({ page }) => page.kind === 'post');
  expect(printed?.frame.body).toBeDefined();
});

test('a page about what has no text has no body', () => {
  expect(sheetAt('/organisations/riverside/grants/twin-town-visit/')?.frame.body).toBeUndefined();
});

test('a post knows the ones before and after it', () => {
  const [first, second, third] = organisationOf(site, 'riverside').posts;
  const page = sheetAt(second?.address ?? '')?.page;
  expect(page).toMatchObject({ earlier: { address: first?.address }, later: { address: third?.address } });
});

test('the page of a renegotiated promise tells what was first promised', () => {
  expect(sheetAt('/organisations/riverside/milestones/roof/')?.page).toMatchObject({
    row: { due: '2025-11-30', firstDue: '2025-10-31', standing: 'reached', reachedOn: '2025-11-28' },
    revisions: [{ state: 'agreed', changes: [{ field: 'due', days: 30 }] }],
  });
});

test('a new post leaves the pages of other organisations as they were', () => {
  const base = [
    document('organisation', 'a', { name: 'A' }),
    document('organisation', 'b', { name: 'B' }),
    post('b/2026-01-01-x'),
  ];
  const printed = (documents: typeof base) => {
    const own = [...sheets(editionOf(linked(documents).site))].filter(({ frame }) =>
      frame.address.startsWith('/organisations/b/'),
    );
    return JSON.stringify(own);
  };
  expect(printed([...base, post('a/2026-01-02-y') as never])).toBe(printed(base));
});

function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isAddress = ['address', 'timeline', 'follow', 'newer', 'older'].includes(key) && typeof inner === 'string';
    return isAddress && !inner.startsWith('/photos/') ? [inner.replace(/#.*$/, '')] : addressesIn(inner);
  });
}

function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutAbsent(inner)]));
}
