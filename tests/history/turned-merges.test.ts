// Pulls that make the merge the other way round: what was published stays what was published.
import { describe, expect, test } from 'vitest';
import { repositoryName } from '../../src/history/repository-name.ts';
import { isPull } from '../../src/history/turned-merges.ts';
import { dues, file, newFolder, promise, read, room, twoVersions } from './new-roof.ts';
import { at, commitAll, type Step } from './repository.ts';

const other = 'organisations/riverside/milestones/gate.md';
const pull = "Merge branch 'main' of github.com:valley/content";
const due = (on: string) => ({ [file]: promise(on) });
const settings = (repository: string) => ({
  'site.yaml': `name: N\nurl: https://n.example\nrepository: ${repository}\n`,
});
const known = 'https://github.com/valley/content';

/** Rosa writes of a gate on her machine, while others publish: she pulls, and pushes the merge. */
function pulled(message: string, { by = 'Rosa', own = 'Rosa', site = settings(known), theirs = {} } = {}): Step[] {
  return [
    { time: at('2026-01-01'), files: { ...site, ...due('2026-06-01') } },
    ...twoVersions.slice(1),
    { time: at('2026-02-20'), author: own, files: { [other]: promise('2026-12-01') } },
    { time: at('2026-02-10'), parents: [1], files: { ...theirs, ...due('2026-08-01') } },
    { time: at('2026-02-15'), parents: [3], files: due('2026-09-01') },
    { time: at('2026-02-21'), author: by, message, parents: [2, 4], files: due('2026-09-01') },
  ];
}

/** The steps that are on the line. */
async function lineOf(steps: readonly Step[], cache?: string): Promise<number[]> {
  const folder = newFolder();
  const ids = commitAll(folder, steps);
  return (await read(folder, cache)).commits.map(({ id }) => ids.indexOf(id));
}

describe('a merge of the branch into itself', () => {
  test.each([
    pull,
    "Merge remote-tracking branch 'origin/main'",
    "Merge branch 'valley' of ssh://github.com:22/Valley/content into valley",
    "Merge branch 'main' of https://github.com/valley/content.git",
  ])('as “%s” leads the line through what was published', async (message) => {
    expect(await lineOf(pulled(message))).toEqual([0, 1, 3, 4, 5]);
  });

  test('tells every version that was published, and what came with it as one step', async () => {
    const folder = newFolder();
    commitAll(folder, pulled(pull));
    const { things, commits } = await read(folder);
    expect(things.map(dues)).toEqual([['2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01'], ['2026-12-01']]);
    expect(commits.at(-1)).toMatchObject({ author: 'Rosa', time: at('2026-02-21') });
  });

  test.each([
    ['of another branch', pulled("Merge branch 'roof' of github.com:valley/content")],
    ['that is called otherwise', pulled('Bring both together')],
    ['of another project', pulled("Merge remote-tracking branch 'upstream/main'")],
    ['where somebody else wrote on its first side', pulled(pull, { own: 'Ada' })],
    ['of the branch of somebody else’s copy', pulled("Merge branch 'main' of https://github.com/ben/content")],
    [
      'where the settings name no repository',
      pulled(pull, { site: { 'site.yaml': 'name: N\nurl: https://n.example\n' } }),
    ],
    [
      'where only the other side names it',
      pulled(pull, { site: settings('https://x.example/y'), theirs: settings(known) }),
    ],
    ['where the other side names its own', pulled(pull, { theirs: settings('https://github.com/ben/content') })],
  ])('%s leads through its first parent', async (_, steps) => {
    expect(await lineOf(steps)).toEqual([0, 1, 2, 5]);
  });

  test('is followed again and again, and on from what is kept', async () => {
    const again: Step[] = [
      { time: at('2026-03-01'), author: 'Rosa', parents: [5], files: { [other]: promise('2026-12-02') } },
      { time: at('2026-03-02'), parents: [5], files: due('2026-10-01') },
      { time: at('2026-03-03'), author: 'Rosa', message: pull, parents: [6, 7], files: due('2026-10-01') },
      { time: at('2026-03-04'), parents: [8], files: due('2026-11-01') },
    ];
    expect(await lineOf([...pulled(pull), ...again])).toEqual([0, 1, 3, 4, 5, 7, 8, 9]);
    const folder = newFolder();
    const cache = `${room}/cache-turned`;
    commitAll(folder, pulled(pull));
    await read(folder, cache);
    commitAll(folder, [...pulled(pull), ...again]);
    expect(await read(folder, cache)).toEqual(await read(folder));
  });
});

test.each([
  'https://github.com/valley/content',
  'https://github.com/valley/content.git/',
  'https://rosa@github.com/valley/content',
  'github.com:valley/content',
  'git@github.com:valley/content.git',
  'ssh://git@github.com:22/valley/content.git',
])('%s is one repository', (written) => {
  expect(repositoryName(written)).toBe('github.com/valley/content');
});

test.each([
  ["Merge branch 'main' of https://git.example/valley", true],
  ["Merge branch 'main' of https://git.example/valley into main", true],
  ["Merge branch 'main' of https://git.example/valley into roof", false],
  ["Merge branch 'main' into roof", false],
  ["Merge branch 'roof'", false],
  ['Merge pull request #3 from valley/main', false],
  ["Merge remote-tracking branch 'origin/master'", true],
  ["Merge remote-tracking branch 'origin/roof'", false],
])('“%s” is a merge of a branch into itself: %s', (subject, is) => {
  expect(isPull(subject)).toBe(is);
});
