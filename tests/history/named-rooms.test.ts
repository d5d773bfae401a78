// A room that is a submodule is published by the folder above: on its day, and at the commit that it names.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toLedger, type Ledger } from '../../src/derive/ledger/to-ledger.ts';
import { day } from '../../src/model/day.ts';
import { file, newFolder, promise, read } from './new-roof.ts';
import { at, commitAll, git, type Step } from './repository.ts';

const room = 'organisations/riverside';
const roof = { source: { file } };
const hall = { source: { file: `${room}/milestones/hall.md` } };
const inner = (on: string, due: string, more: Step['files'] = {}): Step => ({
  time: at(on),
  author: 'Rosa',
  files: { 'milestones/roof.md': promise(due), ...more },
});
const three = [
  inner('2026-01-02', '2026-06-01'),
  inner('2026-02-01', '2026-08-01', { 'milestones/hall.md': promise('2026-09-01') }),
  inner('2026-01-03', '2026-10-01'),
];

/** The room as it is at its last commit, and a folder above that names its commits on these days. */
function named(...names: readonly (readonly [on: string, commit: number])[]) {
  const folder = newFolder();
  const ids = commitAll(join(folder, room), three);
  const steps = names.map(([on, commit]): Step => ({ time: at(on), modules: { [room]: ids[commit] ?? '' } }));
  commitAll(folder, steps, { checkout: false });
  git(folder, 'reset', '--quiet');
  return { folder, ids };
}

const ledgerOf = async (folder: string): Promise<Ledger> => toLedger(await read(folder), 'UTC');

describe('what a room did', () => {
  const world = named(['2026-01-02', 0], ['2026-03-02', 2]);

  test('was published on the day on which the folder above named it, in the words of who did it', async () => {
    const { events, stampOf } = await ledgerOf(world.folder);
    const changed = events.filter(({ event }) => event === 'changed').map(({ commit }) => stampOf(commit));
    expect(changed).toEqual([
      { day: '2026-03-02', commit: world.ids[1], author: 'Rosa' },
      { day: '2026-03-02', commit: world.ids[2], author: 'Rosa' },
    ]);
  });

  test('is on any day what the folder above had then', async () => {
    const ledger = await ledgerOf(world.folder);
    const asOf = (on: string) => ledger.promiseAsOf(roof, day.parse(on))?.due;
    expect(['2026-01-01', '2026-01-02', '2026-01-10', '2026-02-15', '2026-03-01', '2026-03-02'].map(asOf)).toEqual([
      undefined,
      '2026-06-01',
      '2026-06-01',
      '2026-06-01',
      '2026-06-01',
      '2026-10-01',
    ]);
  });

  test('on one day of the folder above is of one day, whatever the room says', async () => {
    const ledger = await ledgerOf(named(['2026-03-02', 0], ['2026-03-02', 2]).folder);
    expect(ledger.changesOf(roof).map(({ state }) => state)).toEqual(['first-day', 'first-day']);
  });
});

describe('a room that is checked out at another commit than the one that is named', () => {
  test('says so of every file that is another one there', async () => {
    const { folder } = named(['2026-01-02', 0]);
    const ledger = await ledgerOf(folder);
    expect([ledger.standsAs(roof), ledger.standsAs(hall)]).toEqual(['edited', 'new']);
    git(join(folder, room), 'checkout', '--quiet', '--detach', 'HEAD~2');
    expect((await ledgerOf(folder)).standsAs(roof)).toBe('committed');
  });

  test('an older one, too, with what is not committed there', async () => {
    const { folder, ids } = named(['2026-01-02', 2]);
    const own = join(folder, room);
    expect((await read(folder)).uncommitted).toEqual(new Map());
    git(own, 'checkout', '--quiet', '--detach', ids[0] ?? '');
    expect([...(await read(folder)).uncommitted].sort()).toEqual([
      [hall.source.file, 'removed'],
      [file, 'edited'],
    ]);
    writeFileSync(join(own, 'milestones/hall.md'), promise('2030-01-01'));
    writeFileSync(join(own, 'milestones/roof.md'), promise('2026-10-01'));
    expect([...(await read(folder)).uncommitted]).toEqual([[hall.source.file, 'edited']]);
    rmSync(join(own, 'milestones/roof.md'));
    expect((await read(folder)).uncommitted.get(file)).toBe('removed');
  });
});
