// What counts as an edit of a post: everything that was done to it after it was to be seen.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { postEdits } from '../../src/derive/post-edits.ts';
import { desk, type Step } from '../history/repository.ts';
import { organisationOf } from '../village.ts';
import { editionOfPast, step } from './edition-of-past.ts';

const room = desk();
let folders = 0;
const file = 'organisations/riverside/posts/2026-03-10-ducks.md';
const post = (text: string, ...fields: readonly string[]) =>
  `---\n${['title: Ducks', ...fields].join('\n')}\n---\n${text}\n`;
const onDay = (on: string, text: string, ...fields: readonly string[]) => step(on, { [file]: post(text, ...fields) });

async function editionWith(...steps: readonly Step[]) {
  folders += 1;
  return editionOfPast(join(room, String(folders)), steps);
}

async function editDays(...steps: readonly Step[]) {
  const edition = await editionWith(...steps);
  const [only] = organisationOf(edition.site, 'riverside').posts;
  return only && postEdits(only, edition).map(({ on }) => on.day);
}

test('a post that came out because its day arrived was published as it stood then', async () => {
  expect(await editDays(onDay('2026-03-01', 'Ten ducks.'), onDay('2026-04-05', 'Two ducks.'))).toEqual(['2026-04-05']);
});

test('what was written before its day was to be seen by nobody', async () => {
  const early = [onDay('2026-03-01', 'One duck.'), onDay('2026-03-05', 'Ten ducks.')];
  expect(await editDays(...early)).toEqual([]);
  expect(await editDays(...early, onDay('2026-03-10', 'Nine ducks.'))).toEqual([]);
  expect(await editDays(...early, onDay('2026-03-11', 'Nine ducks.'))).toEqual(['2026-03-11']);
});

test('a draft that was finished before its day came out as what it was then', async () => {
  const steps = [onDay('2026-03-01', 'Plans.', 'draft: true'), onDay('2026-03-05', 'Ten ducks.')];
  expect(await editDays(...steps, onDay('2026-04-05', 'Two ducks.'))).toEqual(['2026-04-05']);
  const [draft] = steps;
  expect(draft && (await editDays(draft, onDay('2026-04-05', 'Two ducks.')))).toEqual([]);
});

const undated = 'organisations/riverside/posts/ducks.md';
const dated = (on: string, text: string, date: string) => step(on, { [undated]: post(text, `date: ${date}`) });

test('a post that was put off, and came out with other words on its new day, was edited', async () => {
  const steps = [dated('2026-03-01', 'Ten ducks.', '2026-03-01'), dated('2026-03-05', 'Two ducks.', '2026-05-01')];
  expect(await editDays(...steps)).toEqual(['2026-03-05']);
  expect(await editDays(...steps, dated('2026-06-01', 'One duck.', '2026-05-01'))).toEqual([
    '2026-03-05',
    '2026-06-01',
  ]);
});

test('the ledger tells of what came out by itself when it is changed, and has no name of it before', async () => {
  const { ledger } = await editionWith(onDay('2026-03-01', 'Ten ducks.'), onDay('2026-04-05', 'Two ducks.'));
  const told = ledger.events.filter(({ thing }) => thing.kind === 'post');
  const [blob] = told.map((event) => event.blob);
  expect(told.map(({ event, isHidden = false }) => [event, isHidden])).toEqual([
    ['kept-back', true],
    ['first-seen', false],
    ['edited', false],
  ]);
  expect(told[1]).toMatchObject({ blob, commit: told[2]?.commit });
});

test('the ledger names a post that came out by itself and was taken away then', async () => {
  const { ledger } = await editionWith(onDay('2026-03-01', 'Ten ducks.'), step('2026-04-05', { [file]: null }));
  const told = ledger.events.filter(({ thing }) => thing.kind === 'post');
  expect(told.map(({ event, isHidden = false }) => [event, isHidden])).toEqual([
    ['kept-back', true],
    ['first-seen', false],
    ['removed', false],
  ]);
});
