import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Edition } from '../../src/derive/edition.ts';
import { feeds } from '../../src/derive/feed.ts';
import type { FeedItem } from '../../src/derive/feed-item.ts';
import { sheets } from '../../src/derive/sheets.ts';
import { desk, type Step } from '../history/repository.ts';
import { editionOfPast, promiseFile, roof, step } from './edition-of-past.ts';

const room = desk();
let folders = 0;
const first = step('2026-01-02', { [roof]: promiseFile('due: 2026-06-01') });
const silent = step('2026-02-03', { [roof]: promiseFile('due: 2026-08-01') });
const slates = 'measures: [{ id: slates, title: Slates, unit: slates, target: 40 }]';
const done = 'organisations/riverside/posts/2026-05-01-done.md';
const said = 'revisions: [{ date: 2026-04-01, reason: Bats, agreed-with: [mill], due: 2026-08-01 }]';

async function editionWith(steps: readonly Step[]): Promise<Edition> {
  folders += 1;
  return editionOfPast(join(room, String(folders)), [first, ...steps]);
}

function itemsIn(edition: Edition): readonly FeedItem[] {
  return [...feeds(edition)].find(({ address }) => address === '/changes.xml')?.items ?? [];
}

const itemsOf = async (steps: readonly Step[]) => itemsIn(await editionWith(steps));

test('what happens to a promise is told in sentences, newest first, with what changed or why', async () => {
  const items = await itemsOf([silent, step('2026-04-01', { [roof]: promiseFile('due: 2026-08-01', said) })]);
  expect(items.map(({ title, summary }) => [title, summary])).toEqual([
    ['Explained later: A roof', 'Due day: 1 June 2026 → 1 August 2026'],
    ['Promise changed, and agreed: A roof. Now due on 1 August 2026', 'Bats'],
    ['Changed without explanation: A roof', 'Due day: 1 June 2026 → 1 August 2026'],
    ['Promised for 1 June 2026: A roof', ''],
  ]);
  const page = '/organisations/riverside/milestones/roof/';
  expect(items[1]?.address).toBe(`${page}#revision-2026-04-01`);
  expect(items[2]?.address).toBe(`${page}#change-2026-02-03-due`);
});

test('an end is told with what came of it, else with what was counted, else with nothing', async () => {
  const roofOf = step('2026-02-01', { [roof]: promiseFile('due: 2026-06-01', slates) });
  const endedWith = async (says: string) => {
    const report = `---\ntitle: Done\nreports: [{ milestone: roof, state: partly-reached${says} }]\n---\nDone.\n`;
    const [last] = await itemsOf([roofOf, step('2026-05-01', { [done]: report })]);
    return [last?.title, last?.summary];
  };
  const title = 'Partly reached: A roof';
  expect(await endedWith(', outcome: adapt, note: It rains less., so-far: { slates: 30 }')).toEqual([
    title,
    'We go on with it, changed. It rains less.',
  ]);
  expect(await endedWith(', so-far: { slates: 30 }')).toEqual([title, 'Slates: 30 of 40 slates']);
  expect(await endedWith('')).toEqual([title, '']);
});

test('an event keeps its guid, also when the promise goes', async () => {
  const before = await itemsOf([silent]);
  const after = await itemsOf([silent, step('2026-03-01', { [roof]: null })]);
  const made = 'promise-made riverside/milestones/roof 2026-01-02';
  expect(before.map(({ guid }) => guid)).toEqual([
    'promise-changed riverside/milestones/roof change-2026-02-03-due',
    made,
  ]);
  expect(after.map(({ guid }) => guid)).toEqual([
    'promise-removed riverside/milestones/roof gone-2026-03-01',
    'promise-changed riverside/milestones/roof change-2026-02-03-due',
    made,
  ]);
});

test('an event keeps its guid when the file of the promise has another name, and its page leads on', async () => {
  const renamed = step('2026-03-01', {
    [roof]: null,
    [roof.replace('roof', 'slates')]: promiseFile('due: 2026-08-01'),
  });
  const edition = await editionWith([silent, renamed]);
  expect(itemsIn(edition).map(({ guid }) => guid)).toEqual([
    'promise-changed riverside/milestones/roof change-2026-02-03-due',
    'promise-made riverside/milestones/roof 2026-01-02',
  ]);
  const moved = [...sheets(edition)].filter(({ page }) => page.kind === 'moved');
  expect(moved.map(({ frame }) => [frame.address, frame.head.movedTo])).toEqual([
    ['/organisations/riverside/milestones/roof/', '/organisations/riverside/milestones/slates/'],
    ['/organisations/riverside/milestones/roof/versions/', '/organisations/riverside/milestones/slates/versions/'],
  ]);
});

test('two events of one kind, promise and day have guids of their own', async () => {
  const both = `revisions: [{ date: 2026-04-01, reason: Bats }, { date: 2026-04-01, reason: Owls }]`;
  const guids = (await itemsOf([step('2026-04-01', { [roof]: promiseFile('due: 2026-06-01', both) })])).map(
    ({ guid }) => guid,
  );
  expect(new Set(guids).size).toBe(guids.length);
  expect(guids).toContain('revision-proposed riverside/milestones/roof 2026-04-01 2');
});

test('a promise that comes back keeps the names of what was told of it', async () => {
  const gone = step('2026-03-01', { [roof]: null });
  const before = (await itemsOf([gone])).map(({ guid }) => guid);
  const after = (await itemsOf([gone, step('2026-04-01', { [roof]: promiseFile('due: 2026-06-01') })])).map(
    ({ guid }) => guid,
  );
  expect(before).toHaveLength(2);
  expect(after).toEqual(expect.arrayContaining(before));
});

test('a number is told with the unit that it had then', async () => {
  const counted = (unit: string, target: number) =>
    promiseFile('due: 2026-06-01', `measures: [{ id: slates, title: Slates, unit: ${unit}, target: ${target} }]`);
  const items = await itemsOf([
    step('2026-01-02', { [roof]: counted('persons', 300) }),
    step('2026-02-01', { [roof]: counted('persons', 200) }),
    step('2026-03-01', { [roof]: counted('hours', 100) }),
  ]);
  expect(items.map(({ summary }) => summary)).toEqual(
    expect.arrayContaining(['Target (Slates): 300 persons → 200 persons', 'Target (Slates): 200 persons → 100 hours']),
  );
});
