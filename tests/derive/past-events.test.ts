import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Edition } from '../../src/derive/edition.ts';
import { withGone } from '../../src/derive/gone-lines.ts';
import { portfolioEvents } from '../../src/derive/portfolio.ts';
import { grantSheet } from '../../src/derive/sheets/grant.ts';
import type { TimelineEvent } from '../../src/derive/sheet.ts';
import { desk, type Step } from '../history/repository.ts';
import { found, organisationOf } from '../village.ts';
import { editionOfPast, promiseFile, roof, step } from './edition-of-past.ts';

const room = desk();
let folders = 0;
const first = step('2026-01-02', { [roof]: promiseFile('due: 2026-06-01') });
const address = '/organisations/riverside/milestones/roof/';
const gone = '/organisations/riverside/#gone-roof';

async function editionWith(steps: readonly Step[], on?: string): Promise<Edition> {
  folders += 1;
  return editionOfPast(join(room, String(folders)), [first, ...steps], on);
}

const ofPromises = (events: readonly TimelineEvent[]) =>
  events
    .filter(({ kind }) => !['grant-awarded', 'report-expected', 'silence', 'milestone-due'].includes(kind))
    .map(({ kind, day, about }) => [day, kind, about.address]);

/** On the timelines of the organisation, its funder and its grant. */
function everywhere(edition: Edition) {
  const riverside = organisationOf(edition.site, 'riverside');
  const [grant] = riverside.grants;
  return [
    ofPromises(edition.events(riverside)),
    ofPromises(portfolioEvents(found(edition.site.funders, 'mill'), edition)),
    ...(grant ? [ofPromises(grantSheet(grant, edition).page.events.toReversed())] : []),
  ];
}

test('a silent change, and what explained it later, are on every timeline, and lead to their place', async () => {
  const said = 'revisions: [{ date: 2026-04-01, reason: Bats, agreed-with: [mill], due: 2026-08-01 }]';
  const edition = await editionWith([
    step('2026-02-03', { [roof]: promiseFile('due: 2026-08-01') }),
    step('2026-04-01', { [roof]: promiseFile('due: 2026-08-01', said) }),
  ]);
  const told = [
    ['2026-01-02', 'promise-made', address],
    ['2026-02-03', 'promise-changed', `${address}#change-2026-02-03-due`],
    ['2026-04-01', 'revision-agreed', `${address}#revision-2026-04-01`],
    ['2026-04-01', 'promise-explained', `${address}#change-2026-02-03-due`],
  ];
  expect(everywhere(edition)).toEqual([told, told, told]);
});

test('a promise whose file went stays listed, and on the timelines of its grant and its funder', async () => {
  const edition = await editionWith([step('2026-03-01', { [roof]: null })]);
  expect(withGone(organisationOf(edition.site, 'riverside'), edition).gone).toEqual([
    {
      id: 'gone-roof',
      title: 'A roof',
      isGrant: false,
      day: '2026-03-01',
      author: 'Rosa',
      state: 'unexplained',
      due: '2026-06-01',
      versions: '/organisations/riverside/milestones/roof/versions/',
    },
  ]);
  const told = [
    ['2026-01-02', 'promise-made', gone],
    ['2026-03-01', 'promise-removed', gone],
  ];
  expect(everywhere(edition)).toEqual([told, told, told]);
});

test('one that was withdrawn before its file went has its reason', async () => {
  const edition = await editionWith([
    step('2026-02-01', { [roof]: promiseFile('due: 2026-06-01', 'withdrawn: { date: 2026-02-01, reason: No walls }') }),
    step('2026-03-01', { [roof]: null }),
  ]);
  const [line] = withGone(organisationOf(edition.site, 'riverside'), edition).gone ?? [];
  expect(line).toMatchObject({ state: 'explained', withdrawn: { reason: 'No walls' } });
  expect(everywhere(edition)[0]?.at(-1)).toEqual(['2026-02-01', 'milestone-withdrawn', gone]);
});

test('one whose name another has now is gone all the same, and stands there as it was promised', async () => {
  const garden = roof.replace('roof', 'garden');
  const edition = await editionWith([
    step('2026-02-01', { [garden]: promiseFile('due: 2026-09-01').replace('A roof', 'A garden') }),
    step('2026-03-01', { [roof]: promiseFile('due: 2027-12-01').replace('A roof', 'A thought of a roof') }),
    step('2026-04-01', { [roof]: null }),
    { ...step('2026-04-02', {}), moves: [[garden, roof]] },
  ]);
  const riverside = organisationOf(edition.site, 'riverside');
  expect(withGone(riverside, edition)).toMatchObject({
    gone: [{ title: 'A roof', due: '2026-06-01', day: '2026-04-01' }],
  });
  const removed = edition.events(riverside).filter(({ kind }) => kind === 'promise-removed');
  expect(removed.map(({ about }) => about.text)).toEqual(['A roof']);
});

test('one that came back is not gone', async () => {
  const away = step('2026-03-01', { [roof]: null });
  const edition = await editionWith([away, step('2026-04-01', { [roof]: promiseFile('due: 2026-06-01') })]);
  expect(withGone(organisationOf(edition.site, 'riverside'), edition)).toEqual({});
});

test('one whose going is dated after today is gone today', async () => {
  const edition = await editionWith([step('2026-03-01', { [roof]: null })], '2026-02-01');
  expect(withGone(organisationOf(edition.site, 'riverside'), edition)).toMatchObject({ gone: [{ day: '2026-02-01' }] });
});

test('a grant that went is on its funder’s timeline, with the promises that it paid for', async () => {
  const grant = 'organisations/riverside/grants/money.md';
  const edition = await editionWith([step('2026-03-01', { [grant]: null, [roof]: null })]);
  expect(everywhere(edition)[1]).toEqual([
    ['2026-01-02', 'promise-made', gone],
    ['2026-03-01', 'promise-removed', gone],
    ['2026-03-01', 'promise-removed', '/organisations/riverside/#grant-gone-money'],
  ]);
});
