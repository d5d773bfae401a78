// Nobody gets rid of a promise by breaking its file: it stays listed as it was read last, with a word that says why.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/derive/edition.ts';
import { withGone } from '../../src/derive/gone-lines.ts';
import { portfolioEvents } from '../../src/derive/portfolio.ts';
import { sheets } from '../../src/derive/sheets.ts';
import { desk, type Step } from '../history/repository.ts';
import { found, organisationOf } from '../village.ts';
import { editionNow, editionOfPast, promiseFile, roof, step } from './edition-of-past.ts';

const room = desk();
let folders = 0;
function newFolder(): string {
  folders += 1;
  return join(room, String(folders));
}
const first = step('2026-01-02', { [roof]: promiseFile('due: 2026-06-01') });
const moved = step('2026-02-03', { [roof]: promiseFile('due: 2026-08-01') });
const grant = 'organisations/riverside/grants/money.md';
const gone = ({ site }: Edition, of = 'riverside') => organisationOf(site, of);
const states = (edition: Edition) =>
  (withGone(gone(edition), edition).gone ?? []).map(({ id, state, day, due }) => [id, state, day, due]);

async function lived(...steps: readonly Step[]): Promise<Edition> {
  return editionOfPast(newFolder(), [first, ...steps]);
}

async function afterwards(change: (content: string) => void): Promise<Edition> {
  const content = newFolder();
  await editionOfPast(content, [first]);
  change(content);
  return editionNow(content);
}

describe('a promise is listed among what is gone', () => {
  test.each([
    ['cannot be read', { [roof]: '---\ntitle: [\n---\n' }],
    ['is of no shape', { [roof]: '---\ntitle: A roof\ndue: soon\n---\n' }],
    ['is empty', { [roof]: '' }],
    ['has a name that is none', { [roof]: null, [roof.replace('roof', 'My Roof!')]: promiseFile('due: 2026-06-01') }],
  ])('while its file %s', async (_, files) => {
    const edition = await lived(step('2026-03-01', files));
    expect(states(edition).map(([, ...rest]) => rest)).toEqual([['unreadable', '2026-03-01', '2026-06-01']]);
  });

  test.each([
    ['_archive', 'unexplained'],
    ['Old things', 'unreadable'],
  ])('while its file is in the folder %s, which is no organisation', async (folder, state) => {
    const edition = await lived({
      ...step('2026-03-01', {}),
      moves: [[roof, roof.replace('riverside', folder)]],
    });
    expect(states(edition)).toEqual([['gone-roof', state, '2026-03-01', '2026-06-01']]);
    const addresses = [...sheets(edition)].map(({ frame }) => frame.address);
    expect(addresses.filter((address) => address.includes(folder))).toEqual([]);
    expect(addresses).toContain('/organisations/riverside/milestones/roof/versions/');
  });

  test('while its file is broken in the folder, and nobody has committed that', async () => {
    const edition = await afterwards((content) => writeFileSync(join(content, roof), 'Gone fishing'));
    expect(states(edition)).toEqual([['gone-roof', 'unreadable', undefined, '2026-06-01']]);
  });

  test.each([
    ['taken out of the folder', (content: string) => rmSync(join(content, roof))],
    ['renamed', (content: string) => renameSync(join(content, roof), join(content, roof.replace('roof', 'shed')))],
  ])('while its file is %s, and nobody has committed that', async (_, change) => {
    expect(states(await afterwards(change))).toEqual([['gone-roof', 'not-committed', undefined, '2026-06-01']]);
  });

  test('and not while another ending of its file waits to be committed', async () => {
    const edition = await afterwards((content) => renameSync(join(content, roof), join(content, `${roof}x`)));
    expect(states(edition)).toEqual([]);
  });

  test('and not once its file can be read again', async () => {
    expect(states(await lived(step('2026-03-01', { [roof]: '' }), step('2026-03-02', first.files)))).toEqual([]);
  });

  test('with its grant, where that is broken, too', async () => {
    const edition = await lived(step('2026-03-01', { [roof]: '', [grant]: '' }));
    expect(states(edition)).toEqual([
      ['grant-gone-money', 'unreadable', '2026-03-01', undefined],
      ['gone-roof', 'unreadable', '2026-03-01', '2026-06-01'],
    ]);
  });
});

test('what was changed of it without a word stays on the timelines of its organisation and its funder', async () => {
  const edition = await lived(moved, step('2026-03-01', { [roof]: '' }));
  const told = [edition.allEvents(), portfolioEvents(found(edition.site.funders, 'mill'), edition)].map((events) =>
    events
      .filter(({ about }) => about.address.endsWith('#gone-roof'))
      .map(({ kind, day, about }) => [kind, day, about.text]),
  );
  const expected = [
    ['promise-made', '2026-01-02', 'A roof'],
    ['promise-changed', '2026-02-03', 'A roof'],
  ];
  expect(told).toEqual([expected, expected]);
});

describe('an organisation', () => {
  const all = { 'organisations/riverside/organisation.md': null, [grant]: null, [roof]: null };

  test('whose whole folder goes keeps a page that lists what it promised', async () => {
    const edition = await lived(step('2026-03-01', all));
    expect(states(edition).map(([id, state]) => [id, state])).toEqual([
      ['grant-gone-money', 'unexplained'],
      ['gone-roof', 'unexplained'],
    ]);
    const addresses = new Set([...sheets(edition)].map(({ frame }) => frame.address));
    expect(addresses).toContain('/organisations/riverside/');
  });

  test('that promised nothing, or only for a part of a day, keeps none', async () => {
    const quiet = { 'organisations/quiet/organisation.md': '---\nname: Quiet\n---\n' };
    const hasty = { 'organisations/hasty/milestones/shed.md': promiseFile('due: 2026-06-01') };
    const away = step('2026-02-01', { 'organisations/hasty/milestones/shed.md': null });
    const silent = step('2026-03-01', { 'organisations/quiet/organisation.md': null });
    const { site } = await lived(step('2026-02-01', { ...quiet, ...hasty }), away, silent);
    expect(site.organisations.map(({ id }) => id)).toEqual(['riverside']);
  });
});

test('two promises that had one name when they went are both listed, each at a place of its own', async () => {
  const hall = roof.replace('roof', 'hall');
  const newRoof = roof.replace('roof', 'new-roof');
  const other = promiseFile('due: 2026-12-01').replace('A roof', 'A hall');
  const edition = await lived(
    step('2026-02-01', { [hall]: other }),
    { ...step('2026-03-01', {}), moves: [[roof, newRoof]] },
    { ...step('2026-03-02', {}), moves: [[hall, roof]] },
    step('2026-04-01', { [roof]: null }),
    { ...step('2026-04-02', {}), moves: [[newRoof, roof]] },
    step('2026-05-01', { [roof]: null }),
  );
  expect((withGone(gone(edition), edition).gone ?? []).map(({ id, title, day }) => [id, title, day])).toEqual([
    ['gone-roof', 'A hall', '2026-04-01'],
    ['gone-roof_2', 'A roof', '2026-05-01'],
  ]);
  const removed = edition.events(gone(edition)).filter(({ kind }) => kind === 'promise-removed');
  expect(removed.map(({ day, about }) => [day, about.text, about.address])).toEqual([
    ['2026-04-01', 'A hall', '/organisations/riverside/#gone-roof'],
    ['2026-05-01', 'A roof', '/organisations/riverside/#gone-roof_2'],
  ]);
});

test('a withdrawal of a day to come explains no removal', async () => {
  const planned = promiseFile('due: 2026-06-01', 'withdrawn: { date: 2030-01-01, reason: Rain }');
  const edition = await lived(step('2026-02-01', { [roof]: planned }), step('2026-03-01', { [roof]: null }));
  expect(states(edition)).toMatchObject([['gone-roof', 'unexplained', '2026-03-01', '2026-06-01']]);
});
