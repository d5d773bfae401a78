// What was linked to stays there to be found, whatever becomes of its file.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/derive/edition.ts';
import { feeds } from '../../src/derive/feed.ts';
import { withGone } from '../../src/derive/gone-lines.ts';
import { pastAddresses } from '../../src/derive/past-pages.ts';
import { sheets } from '../../src/derive/sheets.ts';
import { desk, type Step } from '../history/repository.ts';
import { organisationOf } from '../village.ts';
import { editionOfPast, promiseFile, roof, step } from './edition-of-past.ts';

const room = desk();
let folders = 0;
const first = step('2026-01-02', { [roof]: promiseFile('due: 2026-06-01', 'budget: 900') });
const moved = step('2026-02-03', { [roof]: promiseFile('due: 2026-08-01', 'budget: 900') });
const newRoof = roof.replace('roof', 'new-roof');
const renamed = { ...step('2026-03-01', {}), moves: [[roof, newRoof] as const] };
const report = step('2026-02-05', {
  'organisations/riverside/posts/2026-02-05-slates.md':
    '---\ntitle: Slates\nreports: [{ milestone: new-roof, state: under-way }]\n---\n\nThey came.\n',
});
const at = (id: string) => `/organisations/riverside/milestones/${id}/`;

async function lived(...steps: readonly Step[]): Promise<Edition> {
  folders += 1;
  return editionOfPast(join(room, String(folders)), [first, moved, ...steps]);
}

function pageAt(edition: Edition, address: string) {
  return [...sheets(edition)].find(({ frame }) => frame.address === address)?.page;
}

describe('a promise that was removed', () => {
  const removed = step('2026-03-01', { [roof]: null });

  test('has a page of what it said on any day, and of what differs', async () => {
    const edition = await lived(removed);
    expect(pageAt(edition, `${at('roof')}versions/`)).toMatchObject({
      kind: 'milestone-versions',
      milestone: { text: 'A roof', address: '/organisations/riverside/#gone-roof' },
      versions: [
        { state: 'gone' },
        { state: 'later' },
        { state: 'promise', terms: [{}, {}, { now: { is: 'money' } }, {}, {}] },
      ],
    });
    expect(pageAt(edition, `${at('roof')}versions/1-2/`)).toMatchObject({ kind: 'milestone-comparison' });
  });

  test('has that page where its organisation lists it, and search machines are told', async () => {
    const edition = await lived(removed);
    const riverside = organisationOf(edition.site, 'riverside');
    expect(withGone(riverside, edition).gone).toMatchObject([{ versions: `${at('roof')}versions/` }]);
    expect(pastAddresses(riverside, edition)).toEqual([`${at('roof')}versions/`]);
  });

  test('leads from its address to where it is listed', async () => {
    expect(pageAt(await lived(removed), at('roof'))).toMatchObject({
      kind: 'moved',
      to: { text: 'A roof', address: '/organisations/riverside/#gone-roof' },
    });
  });

  test('has it below another of its names where its last one is taken', async () => {
    const garden = roof.replace('roof', 'garden');
    const stranger = promiseFile('due: 2027-12-01').replace('A roof', 'A garden');
    const gone = step('2026-04-01', { [newRoof]: null });
    const taking: Step = { ...step('2026-05-02', {}), moves: [[garden, newRoof]] };
    const edition = await lived(renamed, gone, step('2026-05-01', { [garden]: stranger }), taking);
    expect(pageAt(edition, `${at('roof')}versions/`)).toMatchObject({ milestone: { text: 'A roof' } });
    expect(pageAt(edition, `${at('new-roof')}versions/`)).toMatchObject({ milestone: { text: 'A garden' } });
  });

  test('has none where it was promised for a part of a day, or where the past is not known', async () => {
    const hasty = roof.replace('roof', 'hasty');
    const soon = [
      step('2026-03-01', { [hasty]: promiseFile('due: 2026-06-01') }),
      step('2026-03-01', { [hasty]: null }),
    ];
    const edition = await lived(...soon);
    expect(pageAt(edition, at('hasty'))).toBeUndefined();
    expect(pageAt(edition, `${at('hasty')}versions/`)).toBeUndefined();
  });
});

test('a promise that cannot be read any more keeps the page of what it said', async () => {
  const edition = await lived(step('2026-03-01', { [roof]: 'Gone fishing' }));
  expect(pageAt(edition, `${at('roof')}versions/`)).toMatchObject({
    versions: [{ state: 'unreadable' }, { state: 'later' }, { state: 'promise' }],
  });
});

describe('a promise that was renamed', () => {
  test('leaves pages at its former address, and at that of its versions', async () => {
    const edition = await lived(renamed);
    expect(pageAt(edition, at('roof'))).toMatchObject({ kind: 'moved', to: { address: at('new-roof') } });
    expect(pageAt(edition, `${at('roof')}versions/`)).toMatchObject({ to: { address: `${at('new-roof')}versions/` } });
  });

  test('still has its feed at the former address, which says where it is now', async () => {
    const all = [...feeds(await lived(report, renamed))].filter(({ address }) => address.includes('/milestones/'));
    const found = all.filter(({ form }) => form === 'rss');
    expect(found.map(({ address, moved: now, page, items }) => [address, now, page, items.length])).toEqual([
      [`${at('new-roof')}feed.xml`, undefined, at('new-roof'), 3],
      [`${at('roof')}feed.xml`, `${at('new-roof')}feed.xml`, at('new-roof'), 3],
    ]);
    expect(all.map(({ form }) => form)).toEqual(['rss', 'rss', 'json', 'json']);
  });

  test('leaves nothing where another has its name now', async () => {
    const edition = await lived(renamed, step('2026-04-01', { [roof]: promiseFile('due: 2027-01-01') }));
    expect(pageAt(edition, at('roof'))).toMatchObject({ kind: 'milestone' });
    const found = [...feeds(edition)].filter(({ address }) => address === `${at('roof')}feed.xml`);
    expect(found.map(({ moved: now }) => now)).toEqual([undefined]);
  });
});
