import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeLines } from '../../src/derive/change-lines.ts';
import { toldChangeSentence } from '../../src/i18n/told-change.ts';
import { words } from '../../src/i18n/words.ts';
import { desk, type Step } from '../history/repository.ts';
import { milestoneOf, organisationOf } from '../village.ts';
import { editionOfPast, promiseFile, roof, step, villageFiles } from './edition-of-past.ts';

const room = desk();
let folders = 0;
function folder(): string {
  folders += 1;
  return join(room, String(folders));
}

const measure = 'measures: [{ id: slates, title: Slates, unit: slates, target: 400 }]';
const first = step('2026-01-02', { [roof]: promiseFile('due: 2026-06-01', measure) });

async function linesOf(steps: readonly Step[]) {
  const edition = await editionOfPast(folder(), [first, ...steps]);
  return changeLines(milestoneOf(edition.site, 'riverside', 'roof'), edition);
}

test('a silent change is told with its day, its author, and both values in words', async () => {
  const [line, ...others] = await linesOf([
    step('2026-02-03', { [roof]: promiseFile('due: 2026-08-01', measure.replace('400', '300')) }),
  ]);
  expect(line).toMatchObject({ id: 'change-2026-02-03-due', day: '2026-02-03', author: 'Rosa', state: 'unexplained' });
  expect([line, ...others].map((one) => one && toldChangeSentence(one.change, words('en')))).toEqual([
    'Due day: from 1 June 2026 to 1 August 2026',
    'Target (Slates): from 400 slates to 300 slates',
  ]);
});

test('one that a revision explained later says on which day', async () => {
  const said = 'revisions: [{ date: 2026-04-01, reason: Bats, agreed-with: [mill], due: 2026-08-01 }]';
  const steps = [
    step('2026-02-03', { [roof]: promiseFile('due: 2026-08-01', measure) }),
    step('2026-04-01', { [roof]: promiseFile('due: 2026-08-01', measure, said) }),
  ];
  expect(await linesOf(steps)).toMatchObject([{ state: 'explained-later', explainedOn: '2026-04-01' }]);
});

test('what came back to the first promise, and what was explained at once, needs no words', async () => {
  const said = 'revisions: [{ date: 2026-05-01, reason: Bats, agreed-with: [mill], due: 2026-09-01 }]';
  const lines = await linesOf([
    step('2026-02-03', { [roof]: promiseFile('due: 2026-08-01', measure) }),
    step('2026-02-05', { [roof]: promiseFile('due: 2026-06-01', measure) }),
    step('2026-05-01', { [roof]: promiseFile('due: 2026-09-01', measure, said) }),
  ]);
  expect(lines.map(({ id }) => id)).toEqual(['change-2026-02-03-due']);
});

test('a change that is made anew on its day leaves the first one its place', async () => {
  const lines = await linesOf([
    step('2026-02-03', { [roof]: promiseFile('due: 2026-08-01', measure) }),
    {
      ...step('2026-02-03', { [roof]: promiseFile('due: 2026-09-01', measure) }),
      time: Date.parse('2026-02-03T18:00Z') / 1000,
    },
  ]);
  expect(lines.map(({ id }) => id)).toEqual(['change-2026-02-03-due-2']);
});

test('a measure that goes, a revision that is edited and a grant that gives less are told in words too', async () => {
  const said = (reason: string) => `revisions: [{ date: 2026-02-01, reason: ${reason}, due: 2026-08-01 }]`;
  const grant = 'organisations/riverside/grants/money.md';
  const edition = await editionOfPast(folder(), [
    first,
    step('2026-02-01', { [roof]: promiseFile('due: 2026-06-01', measure, said('Bats')) }),
    step('2026-03-01', {
      [roof]: promiseFile('due: 2026-06-01', said('Owls')),
      [grant]: villageFiles[grant].replace('900', '700.50'),
    }),
  ]);
  const { grants } = organisationOf(edition.site, 'riverside');
  const told = [milestoneOf(edition.site, 'riverside', 'roof'), ...grants].flatMap((thing) =>
    changeLines(thing, edition).map(({ change }) => toldChangeSentence(change, words('en'))),
  );
  expect(told).toEqual([
    'What is counted (Slates): from Slates, 400 slates to nothing',
    'A change that was written down: from 1 February 2026, Bats, 1 August 2026 to 1 February 2026, Owls, 1 August 2026',
    'Award (The Mill): from £900 to £700.50',
  ]);
});

const atHour = (hour: number, file: string | null): Step => ({
  ...step('2026-02-03', { [roof]: file }),
  time: Date.parse(`2026-02-03T${hour}:00Z`) / 1000,
});

test('a file that went and came back on one day, however often, is told of nowhere', async () => {
  const back = promiseFile('due: 2026-06-01', measure);
  expect(await linesOf([atHour(11, null), atHour(12, back), atHour(13, null), atHour(14, back)])).toEqual([]);
});

test('a place that another change has already is not given twice', async () => {
  const slates = (...some: readonly string[]) => promiseFile('due: 2026-06-01', `measures: [${some.join(', ')}]`);
  const [x, x2] = ['{ id: x, title: X, target: 1 }', '{ id: x-2, title: Y, target: 1 }'];
  const edition = await editionOfPast(folder(), [
    step('2026-01-02', { [roof]: slates(x, x2) }),
    atHour(11, slates(x2)),
    atHour(12, slates(x, x2)),
    atHour(13, slates()),
  ]);
  const ids = changeLines(milestoneOf(edition.site, 'riverside', 'roof'), edition).map(({ id }) => id);
  expect(ids).toEqual(['change-2026-02-03-measures-x-2', 'change-2026-02-03-measures-x-2-2']);
});

test('wherever a promise is listed it is marked while a change is not explained, and the mark leads to it', async () => {
  const silent = step('2026-02-03', { [roof]: promiseFile('due: 2026-08-01', measure) });
  const said = 'revisions: [{ date: 2026-04-01, reason: Bats, agreed-with: [mill], due: 2026-08-01 }]';
  const rowAfter = async (...steps: readonly Step[]) => {
    const edition = await editionOfPast(folder(), [first, ...steps]);
    return edition.row(milestoneOf(edition.site, 'riverside', 'roof'));
  };
  const address = '/organisations/riverside/milestones/roof/#change-2026-02-03-due';
  expect((await rowAfter(silent)).unexplained).toBe(address);
  expect(await rowAfter()).not.toHaveProperty('unexplained');
  const explained = step('2026-04-01', { [roof]: promiseFile('due: 2026-08-01', measure, said) });
  expect(await rowAfter(silent, explained)).not.toHaveProperty('unexplained');
});
