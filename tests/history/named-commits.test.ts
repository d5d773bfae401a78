// A room that is a submodule is told as the folder above it names its commits: onwards, back, and on other branches.
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledgerRecords } from '../../src/derive/ledger/ledger-record.ts';
import { toLedger } from '../../src/derive/ledger/to-ledger.ts';
import { readTexts } from '../../src/history/read-texts.ts';
import type { History } from '../../src/model/history.ts';
import { dues, file, newFolder, promise, reachOf, read, room as shelf } from './new-roof.ts';
import { at, commitAll, commitBranches, git, turnTo, type Step } from './repository.ts';

const room = 'organisations/riverside';
const inner = (due: string, parents?: readonly number[]): Step => ({
  time: at('2026-01-01', seconds()),
  author: 'Rosa',
  files: { 'milestones/roof.md': promise(due) },
  ...(parents ? { parents } : {}),
});
let told = 0;
const seconds = () => (told += 1);

/** The room's commits, and a folder above that names some of them, one a day; null takes the room away. */
function named(steps: readonly Step[], names: readonly (number | null)[], folder = newFolder()) {
  const ids = commitAll(join(folder, room), steps);
  const above = commitAll(folder, names.map(naming(ids)), { checkout: false });
  return { folder, ids, above };
}

const naming =
  (ids: readonly string[]) =>
  (name: number | null, index: number): Step => ({
    time: at('2026-03-01', index * 86_400),
    files: { [`organisations/darwen/posts/2026-03-01-${index}.md`]: `---\ntitle: ${index}\n---\n` },
    ...(name === null ? { removed: [room] } : { modules: { [room]: ids[name] ?? '' } }),
  });

const roofIn = ({ things }: History) => {
  const found = things.filter(({ versions }) => versions[0]?.name.kind === 'milestone');
  if (!found[0]) throw new Error('There is no promise');
  return found[0];
};
const three = [inner('2026-06-01'), inner('2026-07-01'), inner('2026-08-01')];

/** Who told each version of the roof: the room's own commit, or the one above that named another. */
async function tellers({ folder, ids, above }: ReturnType<typeof named>) {
  const history = await read(folder);
  return roofIn(history).versions.map(({ commit }) => {
    const id = history.commits[commit]?.id ?? '';
    return ids.includes(id) ? ids.indexOf(id) : `above ${above.indexOf(id)}`;
  });
}

describe('a folder that names a commit', () => {
  test('that is older than the last took back what was published, and says so itself', async () => {
    const world = named(three, [0, 1, 0]);
    const history = await read(world.folder);
    expect(dues(roofIn(history))).toEqual(['2026-06-01', '2026-07-01', '2026-06-01']);
    expect(await tellers(world)).toEqual([0, 1, 'above 2']);
    expect(history.commits.at(-1)).toEqual({ id: world.above[2], time: at('2026-03-03'), author: 'Ada', below: room });
    const states = toLedger(history, 'UTC').changesOf({ source: { file } });
    expect(states.map(({ state }) => state)).toEqual(['unexplained', 'restored']);
  });

  test('and goes on from there, tells no commit twice', async () => {
    const world = named(three, [0, 1, 0, 2]);
    expect(dues(roofIn(await read(world.folder)))).toEqual([
      '2026-06-01',
      '2026-07-01',
      '2026-06-01',
      '2026-07-01',
      '2026-08-01',
    ]);
    expect(await tellers(world)).toEqual([0, 1, 'above 2', 'above 3', 2]);
  });

  test('of another branch went over to it in one step', async () => {
    const world = named([...three, inner('2026-09-01', [0]), inner('2026-10-01', [3])], [2, 4]);
    expect(dues(roofIn(await read(world.folder)))).toEqual(['2026-06-01', '2026-07-01', '2026-08-01', '2026-10-01']);
    expect(await tellers(world)).toEqual([0, 1, 2, 'above 1']);
  });

  test('of a room that it had taken away gives it back', async () => {
    const world = named(three, [1, null, 2]);
    expect(dues(roofIn(await read(world.folder)))).toEqual([
      '2026-06-01',
      '2026-07-01',
      undefined,
      '2026-07-01',
      '2026-08-01',
    ]);
    expect(await tellers(world)).toEqual([0, 1, 'above 1', 'above 2', 2]);
  });

  test('of a room that it gave another name goes on with its past', async () => {
    const { folder, ids, above } = named(three, [0, 1]);
    const lines = async () => {
      const history = await read(folder);
      return [...ledgerRecords(toLedger(history, 'UTC'), history)].map((record) => JSON.stringify(record));
    };
    const before = await lines();
    const moved = { time: at('2026-03-10'), moves: [[room, `${room}-lane`]] as const };
    const onwards = { time: at('2026-03-11'), modules: { [`${room}-lane`]: ids[2] ?? '' } };
    const more = commitAll(folder, [moved, onwards], { checkout: false });
    renameSync(join(folder, room), join(folder, `${room}-lane`));
    const history = await read(folder);
    expect(dues(roofIn(history))).toEqual(['2026-06-01', '2026-07-01', '2026-07-01', '2026-08-01']);
    expect(await tellers({ folder, ids, above: [...above, ...more] })).toEqual([0, 1, 'above 2', 2]);
    expect(roofIn(history).versions.map(({ name }) => name.organisation)).toEqual([
      'riverside',
      'riverside',
      'riverside-lane',
      'riverside-lane',
    ]);
    expect(toLedger(history, 'UTC').historyKnownSince('riverside-lane')).toMatchObject({ is: 'whole' });
    expect((await lines()).slice(0, before.length)).toEqual(before);
    const wanted = roofIn(history).versions.map(({ file: path, blob = '' }) => ({ file: path, blob }));
    const texts = await readTexts(folder, history.sources, wanted);
    expect([...texts.values()]).toEqual(['2026-06-01', '2026-07-01', '2026-08-01'].map(promise));
  });

  test('and the same again says nothing', async () => {
    expect(await tellers(named(three, [1, 1, 2, 2]))).toEqual([0, 1, 2]);
  });
});

describe('a room whose history was rewritten', () => {
  const rewritten = () => {
    const world = named(three.slice(0, 2), [0, 1]);
    const own = join(world.folder, room);
    git(own, 'reset', '--quiet', '--hard', world.ids[0] ?? '');
    const [last = ''] = commitAll(own, [inner('2026-12-01')]);
    git(own, 'reflog', 'expire', '--expire=now', '--all');
    git(own, 'gc', '--quiet', '--prune=now');
    const above = commitAll(world.folder, [naming([last])(0, 2)], { checkout: false });
    return { ...world, ids: [...world.ids, last], above: [...world.above, ...above] };
  };

  test('is known from the day on which the folder names what is there, and says so', async () => {
    const world = rewritten();
    const history = await read(world.folder, join(shelf, 'cache-rewritten'));
    expect(reachOf(history)).toEqual([
      ['', 'whole'],
      [room, 'rewritten'],
    ]);
    const ledger = toLedger(history, 'UTC');
    expect(ledger.historyKnownSince('riverside')).toEqual({ is: 'rewritten', since: '2026-03-03' });
    expect(ledger.historyKnownSince('darwen')).toMatchObject({ is: 'whole' });
    expect(await tellers(world)).toEqual([0, 2]);
  });

  test('says so in the head of the ledger, which tells what is known', async () => {
    const history = await read(rewritten().folder);
    const [head, ...events] = ledgerRecords(toLedger(history, 'UTC'), history);
    expect(head).toMatchObject({ history: 'rewritten' });
    expect(events.length).toBeGreaterThan(3);
  });
});

test('a room that was taken away is not told, and that it had a past is', async () => {
  const { folder } = named(three, [0, 1, null]);
  expect(reachOf(await read(folder))).toEqual([
    ['', 'whole'],
    [room, 'whole'],
  ]);
  rmSync(join(folder, room), { recursive: true });
  const history = await read(folder);
  expect(reachOf(history)).toEqual([
    ['', 'whole'],
    [room, 'rewritten'],
  ]);
  expect(toLedger(history, 'UTC').historyKnownSince('riverside')).toEqual({ is: 'rewritten', since: '2026-03-03' });
});

test(
  'whatever commits are named one after another, the ledger grows at its end, and ends with what is there',
  { timeout: 120_000 },
  async () => {
    const walks = fc.sample(fc.array(fc.option(fc.nat(7), { freq: 6 }), { minLength: 3, maxLength: 9 }), {
      numRuns: 10,
      seed: 11,
    });
    const [folder, cache] = [newFolder(), newFolder()];
    const branches = [[], [0], [1], [1], [3], [2, 4], [5], []];
    const ids = commitAll(
      join(folder, room),
      branches.map((parents, number) => ({
        ...inner(`2027-0${number + 1}-01`, parents),
        ...(number % 3 === 2 ? more(number) : {}),
      })),
    );
    for (const walk of walks) {
      const steps = walk
        .map((name, index) => (name === null && !walk.slice(0, index).some((one) => one !== null) ? 0 : name))
        .map(naming(ids));
      commitBranches(
        folder,
        steps.map((_, last) => steps.slice(0, last + 1)),
      );
      let before: string[] = [];
      for (const number of steps.keys()) {
        turnTo(folder, `past-${number}`);
        const history = await read(folder);
        expect(await read(folder, cache)).toEqual(history);
        const lines = [...ledgerRecords(toLedger(history, 'UTC'), history)].map((record) => JSON.stringify(record));
        if (walk[number] === null) continue;
        expect(lines.slice(0, before.length), JSON.stringify(walk)).toEqual(before);
        before = lines;
        expect(standing(history)).toEqual(treeOf(folder, ids[walk[number] ?? 0] ?? ''));
      }
    }
  },
);

const more = (number: number) => ({
  files: {
    'milestones/roof.md': promise(`2027-0${number + 1}-01`),
    [`milestones/hall-${number}.md`]: promise('2028-01-01'),
  },
});

function standing({ things }: History): string[] {
  const last = things.flatMap(({ versions }) => versions.at(-1) ?? []);
  return last
    .filter((one) => one.blob !== undefined && one.file.startsWith(room))
    .map((one) => `${one.blob} ${one.file.slice(room.length + 1)}`)
    .sort();
}

function treeOf(folder: string, id: string): string[] {
  const listed = git(join(folder, room), 'ls-tree', '-r', id).trim().split('\n');
  return listed.map((line) => line.replace(/^\d+ blob (\w+)\t/, '$1 ')).sort();
}
