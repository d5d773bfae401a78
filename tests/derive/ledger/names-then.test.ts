// What a funder said stays with the promise that had the name then, whoever has it now.
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/derive/edition.ts';
import { promiseOf } from '../../../src/derive/promise.ts';
import { loadSite } from '../../../src/load-site.ts';
import { day } from '../../../src/model/day.ts';
import { desk } from '../../history/repository.ts';
import { milestoneOf, organisationOf } from '../../village.ts';
import { editionOfPast, promiseFile, roof, step } from '../edition-of-past.ts';
import { due, editionAfter, first, onDay, revised } from './roof-past.ts';

const newRoof = roof.replace('roof', 'new-roof');
const proposed = revised('due: 2026-08-01');
const moved = onDay('2026-02-01', due, proposed);
const reply = (on: string, name = 'riverside/roof') =>
  step(on, { [`funders/mill/replies/${on}-yes.md`]: `---\nconfirms: ${name}/2026-02-01\n---\nSo it is.\n` });
const renamed = (on: string) => ({ ...step(on, {}), moves: [[roof, newRoof] as const] });
/** It has a revision of the same day, too. */
const stranger = promiseFile('due: 2026-05-05', revised('due: 2027-12-31')).replace('A roof', 'A shed');

const dues = ({ site }: Edition) =>
  organisationOf(site, 'riverside').milestones.map((one) => [one.id, promiseOf(one).current.due, one.replies.length]);

describe('a reply of a funder', () => {
  test('stays with a promise whose file is renamed', async () => {
    const edition = await editionAfter(first, moved, reply('2026-02-05'), renamed('2026-03-01'));
    expect(dues(edition)).toEqual([['new-roof', '2026-08-01', 1]]);
  });

  test.each([
    ['later', [renamed('2026-03-01'), step('2026-04-01', { [roof]: stranger })]],
    ['in the same commit', [{ ...renamed('2026-03-01'), files: { [roof]: stranger } }]],
    ['on the day of the reply', [renamed('2026-02-05'), step('2026-02-05', { [roof]: stranger })]],
    ['with a clock that was set back', [renamed('2026-02-03'), step('2026-02-03', { [roof]: stranger })]],
  ])('does not go to a stranger that takes the name %s', async (_, taking) => {
    const edition = await editionAfter(first, moved, reply('2026-02-05'), ...taking);
    expect(dues(edition)).toEqual([
      ['new-roof', '2026-08-01', 1],
      ['roof', '2026-05-05', 0],
    ]);
  });

  test('goes to whoever has the name when it is written', async () => {
    const taking = [renamed('2026-01-20'), step('2026-02-01', { [roof]: stranger })];
    const edition = await editionAfter(first, ...taking, reply('2026-02-05'));
    expect(dues(edition)).toEqual([
      ['new-roof', '2026-06-01', 0],
      ['roof', '2027-12-31', 1],
    ]);
  });

  test('may name what was renamed by its new name', async () => {
    const edition = await editionAfter(first, moved, renamed('2026-02-03'), reply('2026-02-05', 'riverside/new-roof'));
    expect(dues(edition)).toEqual([['new-roof', '2026-08-01', 1]]);
  });

  test('is published when the promise is gone, and never goes to another of its name', async () => {
    const gone = step('2026-03-02', { [newRoof]: null });
    const taken = step('2026-04-01', { [roof]: stranger });
    const edition = await editionAfter(first, moved, reply('2026-02-05'), renamed('2026-03-01'), gone, taken);
    expect(dues(edition)).toEqual([['roof', '2026-05-05', 0]]);
    expect(edition.site.funders[0]?.replies.map(({ id, confirms }) => [id, confirms])).toEqual([
      ['mill/2026-02-05-yes', []],
    ]);
  });
});

test('without git a reply needs the name of now', async () => {
  const content = join(desk(), 'content');
  await editionOfPast(content, [first, moved, reply('2026-02-05')]);
  renameSync(join(content, roof), join(content, newRoof));
  const { site, problems } = await loadSite({ content, now: 0, program: 'test', today: day.parse('2026-09-01') });
  expect(milestoneOf(site, 'riverside', 'new-roof').replies).toEqual([]);
  expect(problems.map(({ code, effect }) => [code, effect])).toEqual([['unknown-milestone', 'left out']]);
});
