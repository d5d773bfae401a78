// A funder whose folder gets another name is found where it was.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { calendars } from '../../src/derive/calendars.ts';
import type { Edition } from '../../src/derive/edition.ts';
import { feeds } from '../../src/derive/feed.ts';
import { opmlSheets } from '../../src/derive/opml.ts';
import { sheets } from '../../src/derive/sheets.ts';
import { desk, type Step } from '../history/repository.ts';
import { editionOfPast, promiseFile, roof, step, villageFiles } from './edition-of-past.ts';

const room = desk();
let folders = 0;
const grant = 'organisations/riverside/grants/money.md';
const reply = 'funders/mill/replies/2026-02-03-yes.md';
const first = step('2026-01-02', {
  [roof]: promiseFile('due: 2026-06-01', 'revisions: [{ date: 2026-02-01, reason: Bats, due: 2026-08-01 }]'),
  [reply]: '---\nconfirms: riverside/roof/2026-02-01\n---\nSo it is.\n',
});

function rename(on: string, from: string, to: string): Step {
  const files = ['funders/mill/funder.md', reply].map((file) => file.replace('/mill/', `/${from}/`));
  return {
    ...step(on, { [grant]: villageFiles[grant].replace('mill', to) }),
    moves: files.map((file) => [file, file.replace(`/${from}/`, `/${to}/`)]),
  };
}

async function lived(...steps: readonly Step[]): Promise<Edition> {
  folders += 1;
  return editionOfPast(join(room, String(folders)), [first, ...steps]);
}

function standsAt(name: string, edition: Edition) {
  const old = `/funders/${name}/`;
  return {
    pages: [...sheets(edition)].flatMap(({ frame, page }) =>
      frame.address.startsWith(old) ? [[frame.address, page.kind === 'moved' ? page.to.address : undefined]] : [],
    ),
    feed: [...feeds(edition)].find(({ address }) => address === `${old}feed.xml`)?.moved,
    opml: [...opmlSheets(edition)].filter(({ address }) => address === `${old}feeds.opml`),
    calendar: [...calendars(edition)].filter(({ address }) => address === `${old}calendar.ics`),
  };
}

test.each([
  ['once', [rename('2026-03-01', 'mill', 'miller')]],
  ['twice', [rename('2026-03-01', 'mill', 'millers'), rename('2026-04-01', 'millers', 'miller')]],
])('renamed %s, its pages lead on, and what is followed stands at both addresses', async (_, steps) => {
  const edition = await lived(...steps);
  const found = standsAt('mill', edition);
  expect(found.pages).toEqual(
    ['', 'timeline/', 'replies/2026-02-03-yes/'].map((path) => [`/funders/mill/${path}`, `/funders/miller/${path}`]),
  );
  expect(found.feed).toBe('/funders/miller/feed.xml');
  const now = standsAt('miller', edition);
  expect(found.opml.map(({ entries }) => entries)).toEqual(now.opml.map(({ entries }) => entries));
  expect(found.calendar.map(({ events }) => events.map(({ due }) => due))).toEqual([['2026-08-01']]);
  expect(now.calendar.map(({ events }) => events)).toEqual(found.calendar.map(({ events }) => events));
});

test('a funder that takes the old name later has the address for itself', async () => {
  const other = step('2026-04-01', { 'funders/mill/funder.md': '---\nname: Another mill\nsummary: It grinds.\n---\n' });
  const edition = await lived(rename('2026-03-01', 'mill', 'miller'), other);
  expect(standsAt('mill', edition).pages).toContainEqual(['/funders/mill/', undefined]);
  expect(standsAt('mill', edition).feed).toBeUndefined();
  expect(standsAt('mill', edition).opml).toHaveLength(1);
});
