import { describe, expect, test } from 'vitest';
import { readTexts } from '../../src/history/read-texts.ts';
import { dues, file, newFolder, only, promise, read, twoVersions } from './new-roof.ts';
import { at, commitAll, type Step } from './repository.ts';

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
