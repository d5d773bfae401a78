// How far the past of a content folder reaches, wherever its repositories are.
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dues, file, newFolder, only, promise, reachOf, read, room, twoVersions } from './new-roof.ts';
import { at, commitAll, git } from './repository.ts';

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

test('a copy of the content without its repository has no history', async () => {
  const [folder, copy] = [newFolder(), newFolder()];
  commitAll(folder, twoVersions);
  cpSync(folder, copy, { recursive: true });
  renameSync(join(copy, '.git'), join(copy, 'git'));
  expect(reachOf(await read(copy))).toEqual([['', 'no-repository']]);
});
