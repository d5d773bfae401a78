import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHistory } from '../../src/history/read-history.ts';
import { readTexts } from '../../src/history/read-texts.ts';
import type { History, ThingHistory } from '../../src/model/history.ts';
import { at, commitAll, desk, git, type Step } from './repository.ts';

const room = desk();
let folders = 0;
function newFolder(): string {
  folders += 1;
  return join(room, String(folders));
}
const read = (content: string, cache?: string) =>
  readHistory({ content, program: 'test', ...(cache ? { cache } : {}) });

const file = 'organisations/riverside/milestones/roof.md';
const promise = (due: string) => `---\ntitle: A new roof\ndue: ${due}\n---\n\nSlates, and a dry hall for everybody.\n`;

function only(history: History): ThingHistory {
  const [thing, ...others] = history.things;
  if (!thing || others.length > 0) throw new Error(`${history.things.length} things where one was made`);
  return thing;
}

const dues = ({ versions }: ThingHistory) =>
  versions.map(({ content }) => (content?.kind === 'milestone' ? content.content.due : undefined));
const reachOf = ({ sources }: History) =>
  sources.map(({ below, reach }) => [below, reach.is === 'none' ? reach.why : reach.is]);

const twoVersions: readonly Step[] = [
  { time: at('2026-01-01'), files: { [file]: promise('2026-06-01') } },
  { time: at('2026-02-01'), files: { [file]: promise('2026-07-01') } },
];

describe('where the content may be', () => {
  test('it is a whole repository', async () => {
    const folder = newFolder();
    const ids = commitAll(folder, twoVersions);
    const history = await read(folder);
    expect(dues(only(history))).toEqual(['2026-06-01', '2026-07-01']);
    expect(history.commits).toEqual([
      { id: ids[0], time: at('2026-01-01'), author: 'Ada', below: '' },
      { id: ids[1], time: at('2026-02-01'), author: 'Ada', below: '' },
    ]);
    expect(reachOf(history)).toEqual([['', 'whole']]);
  });

  test('it is a folder of a repository that has other files too', async () => {
    const folder = newFolder();
    const inside = twoVersions.map(({ time, files = {} }) => ({
      time,
      files: Object.fromEntries(Object.entries(files).map(([path, text]) => [`a b/contenu/${path}`, text])),
    }));
    commitAll(folder, [{ time: at('2025-01-01'), files: { 'src/roof.ts': 'roof' } }, ...inside]);
    const history = await read(join(folder, 'a b/contenu'));
    expect(dues(only(history))).toEqual(['2026-06-01', '2026-07-01']);
    expect(history.commits).toHaveLength(2);
  });

  test('a room of it is a submodule, whose commits come when they are published', async () => {
    const folder = newFolder();
    const inner = join(folder, 'organisations/riverside');
    const files = (due: string) => ({ 'milestones/roof.md': promise(due) });
    const [first = '', second = ''] = commitAll(inner, [
      { time: at('2026-01-01'), files: files('2026-06-01') },
      { time: at('2026-02-01'), files: files('2026-07-01') },
      { time: at('2026-03-01'), files: files('2026-08-01') },
    ]);
    const modules = (id: string) => ({ 'organisations/riverside': id });
    commitAll(
      folder,
      [
        {
          time: at('2026-01-05'),
          modules: modules(first),
          files: { 'site.yaml': 'name: N\nurl: https://n.example\n' },
        },
        { time: at('2026-01-06'), files: { 'organisations/darwen/milestones/hall.md': promise('2026-09-01') } },
        { time: at('2026-02-05'), modules: modules(second) },
      ],
      { checkout: false },
    );
    const history = await read(folder);
    expect(reachOf(history)).toEqual([
      ['', 'whole'],
      ['organisations/riverside', 'whole'],
    ]);
    expect(history.things.map(dues)).toEqual([['2026-06-01', '2026-07-01'], ['2026-09-01']]);
    expect(history.things[0]?.versions.map((version) => version.file)).toEqual([file, file]);
  });

  test('a submodule that is not fetched is said to be so', async () => {
    const folder = newFolder();
    commitAll(folder, [{ time: at('2026-01-05'), modules: { 'organisations/riverside': '1'.repeat(40) } }], {
      checkout: false,
    });
    mkdirSync(join(folder, 'organisations/riverside'), { recursive: true });
    expect(reachOf(await read(folder))).toEqual([
      ['', 'whole'],
      ['organisations/riverside', 'not-fetched'],
    ]);
  });

  test('a room of it is a repository by itself, and the rest is in none', async () => {
    const folder = newFolder();
    const inner = join(folder, 'organisations/riverside');
    commitAll(inner, [{ time: at('2026-01-01'), files: { 'milestones/roof.md': promise('2026-06-01') } }]);
    const history = await read(folder);
    expect(reachOf(history)).toEqual([
      ['', 'no-repository'],
      ['organisations/riverside', 'whole'],
    ]);
    expect(only(history).versions[0]?.file).toBe(file);
  });
});

describe('what cannot be known is said', () => {
  test('a folder without git has no history', async () => {
    const folder = newFolder();
    mkdirSync(folder);
    expect(reachOf(await read(folder))).toEqual([['', 'no-repository']]);
  });

  test('a repository without a commit has none either', async () => {
    const folder = newFolder();
    mkdirSync(folder);
    git(folder, 'init', '--quiet');
    expect(reachOf(await read(folder))).toEqual([['', 'no-commits']]);
  });

  test('a shallow clone knows nothing before its first commit, and all once it is deepened', async () => {
    const [whole, shallow, cache] = [newFolder(), newFolder(), newFolder()];
    commitAll(whole, twoVersions);
    git(room, 'clone', '--quiet', '--depth=1', `file://${whole}`, shallow);
    const cut = await read(shallow, cache);
    expect(reachOf(cut)).toEqual([['', 'shallow']]);
    expect(dues(only(cut))).toEqual(['2026-07-01']);
    git(shallow, 'fetch', '--quiet', '--unshallow');
    const deepened = await read(shallow, cache);
    expect(reachOf(deepened)).toEqual([['', 'whole']]);
    expect(dues(only(deepened))).toEqual(['2026-06-01', '2026-07-01']);
  });

  test('what is not committed yet is named', async () => {
    const folder = newFolder();
    const other = 'organisations/riverside/milestones/gone.md';
    commitAll(folder, [
      { time: at('2026-01-01'), files: { [file]: promise('2026-06-01'), [other]: promise('2026-05-01') } },
    ]);
    writeFileSync(join(folder, file), promise('2026-12-01'));
    writeFileSync(join(folder, 'organisations/riverside/milestones/neu é.md'), promise('2026-12-01'));
    rmSync(join(folder, other));
    const { uncommitted } = await read(folder);
    expect([...uncommitted].sort()).toEqual([
      [other, 'removed'],
      ['organisations/riverside/milestones/neu é.md', 'new'],
      [file, 'edited'],
    ]);
  });

  test('a version that cannot be read is known to have been there', async () => {
    const folder = newFolder();
    const broken = { time: at('2026-01-15'), files: { [file]: '---\ntitle: [\n---\n' } };
    commitAll(folder, [...twoVersions.slice(0, 1), broken, ...twoVersions.slice(1)]);
    expect(dues(only(await read(folder)))).toEqual(['2026-06-01', undefined, '2026-07-01']);
  });
});

describe('whose version it is', () => {
  test.each([
    ['to another name', 'organisations/riverside/milestones/dry-hall.md', 'dry-hall'],
    ['by capital letters alone', 'organisations/riverside/milestones/Roof.md', 'Roof'],
    ['to another room', 'organisations/darwen/milestones/roof.md', 'roof'],
  ])('a promise that is renamed %s stays the same', async (_, to, id) => {
    const folder = newFolder();
    commitAll(folder, [
      ...twoVersions,
      { time: at('2026-03-01'), moves: [[file, to]], files: { [to]: promise('2026-08-01') } },
    ]);
    const thing = only(await read(folder));
    expect(dues(thing)).toEqual(['2026-06-01', '2026-07-01', '2026-08-01']);
    expect(thing.versions.at(-1)?.name.id).toBe(id);
  });

  test('a promise whose file got another ending and another text stays the same', async () => {
    const folder = newFolder();
    const rewritten =
      '---\ndue: 2026-08-01\ntitle: Something that shares no line with what was there before\n---\nWords.\n';
    commitAll(folder, [...twoVersions, { time: at('2026-03-01'), files: { [file]: null, [`${file}x`]: rewritten } }]);
    expect(dues(only(await read(folder)))).toEqual(['2026-06-01', '2026-07-01', '2026-08-01']);
  });

  test('a promise that was removed comes back as itself', async () => {
    const folder = newFolder();
    commitAll(folder, [
      ...twoVersions,
      { time: at('2026-03-01'), files: { [file]: null } },
      { time: at('2026-04-01'), files: { [file]: promise('2026-08-01') } },
    ]);
    const thing = only(await read(folder));
    expect(thing.versions.map(({ blob }) => blob !== undefined)).toEqual([true, true, false, true]);
  });

  test('two promises that change places stay who they are', async () => {
    const folder = newFolder();
    const other = 'organisations/riverside/milestones/cellar.md';
    const cellar =
      '---\ntitle: A cellar without water\ndue: 2027-01-01\n---\n\nPumps, drains, and a key for the neighbours.\n';
    commitAll(folder, [
      { time: at('2026-01-01'), files: { [file]: promise('2026-06-01'), [other]: cellar } },
      { time: at('2026-02-01'), files: { [file]: null } },
      { time: at('2026-03-01'), moves: [[other, file]] },
    ]);
    const { things } = await read(folder);
    expect(things.map(({ versions }) => versions.map((version) => version.file))).toEqual([
      [other, file],
      [file, file],
    ]);
    expect(things[1]?.versions.at(-1)?.blob).toBeUndefined();
  });
});

describe('odd commits', () => {
  test('a merge of fifty branches is one step, told by what it changed on the line', async () => {
    const folder = newFolder();
    const branches = Array.from({ length: 49 }, (_, number): Step => ({
      time: at('2026-02-01', number),
      parents: [0],
      files: {
        [`organisations/riverside/milestones/m-${number}.md`]: promise(
          `2026-07-${String(1 + (number % 28)).padStart(2, '0')}`,
        ),
      },
    }));
    const all = Object.assign({}, ...branches.map(({ files }) => files));
    const merge = { time: at('2026-03-01'), parents: Array.from({ length: 50 }, (_, number) => number), files: all };
    const ids = commitAll(folder, [...twoVersions.slice(0, 1), ...branches, merge]);
    const history = await read(folder);
    expect(history.commits.map(({ id }) => id)).toEqual([ids[0], ids.at(-1)]);
    expect(history.things).toHaveLength(50);
  });

  test('a commit before 1970 keeps its time', async () => {
    const folder = newFolder();
    commitAll(folder, [{ time: -86_400 * 365, files: { [file]: promise('2026-06-01') } }]);
    expect((await read(folder)).commits[0]?.time).toBe(-86_400 * 365);
  });

  test.each([
    ['', ''],
    ['ada@example.org', ''],
    ['Ada ada@example.org', 'Ada […]'],
    ['Ada‮ \t  Byron\u0007', 'Ada Byron'],
    ['فاطمة', 'فاطمة'],
  ])('an author called "%s" is told as "%s"', async (author, told) => {
    const folder = newFolder();
    commitAll(folder, [{ time: at('2026-01-01'), author, files: { [file]: promise('2026-06-01') } }]);
    expect((await read(folder)).commits[0]?.author).toBe(told);
  });

  test('paths with line feeds, quotes and leading colons confuse nothing', async () => {
    const folder = newFolder();
    commitAll(folder, [
      { time: at('2026-01-01'), files: { ':100644 100644 a b M': 'x', '"q"\n:x': 'y', [file]: promise('2026-06-01') } },
      { time: at('2026-02-01'), files: { [file]: promise('2026-07-01') } },
    ]);
    expect(dues(only(await read(folder)))).toEqual(['2026-06-01', '2026-07-01']);
  });
});

describe('what is kept', () => {
  test('the next reading adds what is new', async () => {
    const [folder, cache] = [newFolder(), newFolder()];
    commitAll(folder, twoVersions);
    await read(folder, cache);
    commitAll(folder, [{ time: at('2026-03-01'), files: { [file]: promise('2026-08-01') } }]);
    expect(await read(folder, cache)).toEqual(await read(folder));
  });

  test('history that was rewritten is read anew', async () => {
    const [folder, cache] = [newFolder(), newFolder()];
    commitAll(folder, twoVersions);
    await read(folder, cache);
    rmSync(join(folder, '.git'), { recursive: true });
    commitAll(folder, [{ time: at('2026-01-02'), files: { [file]: promise('2026-09-01') } }]);
    expect(await read(folder, cache)).toEqual(await read(folder));
  });

  test('a commit that came in by a merge is not taken for the line', async () => {
    const [folder, cache] = [newFolder(), newFolder()];
    const side = { time: at('2026-02-02'), parents: [0], files: { [file]: promise('2026-07-01') } };
    const ids = commitAll(folder, [...twoVersions.slice(0, 1), side]);
    await read(folder, cache);
    git(folder, 'checkout', '--quiet', '-b', 'line', ids[0] ?? '');
    git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'Rest');
    git(folder, 'merge', '--quiet', '--no-ff', '-m', 'Take', ids[1] ?? '');
    expect(await read(folder, cache)).toEqual(await read(folder));
  });

  test('a cache that was cut short is passed over', async () => {
    const [folder, cache] = [newFolder(), newFolder()];
    commitAll(folder, twoVersions);
    const fresh = await read(folder, cache);
    for (const entry of await import('node:fs').then(({ readdirSync }) => readdirSync(join(cache, 'history'))))
      writeFileSync(join(cache, 'history', entry), '{"made":');
    expect(await read(folder, cache)).toEqual(fresh);
  });
});

describe('the words of a version', () => {
  test('are read by their objects, from the repository that has them', async () => {
    const folder = newFolder();
    commitAll(folder, twoVersions);
    const { sources, things } = await read(folder);
    const wanted = (things[0]?.versions ?? []).map(({ file: path, blob = '' }) => ({ file: path, blob }));
    const texts = await readTexts(folder, sources, [...wanted, { file, blob: '0'.repeat(40) }]);
    expect([...texts.values()]).toEqual([promise('2026-06-01'), promise('2026-07-01')]);
  });
});

test('a copy of the content without its repository has no history', async () => {
  const [folder, copy] = [newFolder(), newFolder()];
  commitAll(folder, twoVersions);
  cpSync(folder, copy, { recursive: true });
  renameSync(join(copy, '.git'), join(copy, 'git'));
  expect(reachOf(await read(copy))).toEqual([['', 'no-repository']]);
});
