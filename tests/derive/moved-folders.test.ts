// Whole folders that move take their past along: nobody is accused, and nothing is forgotten.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeLines } from '../../src/derive/change-lines.ts';
import type { Edition } from '../../src/derive/edition.ts';
import { feeds } from '../../src/derive/feed.ts';
import { withGone } from '../../src/derive/gone-lines.ts';
import { promiseOf } from '../../src/derive/promise.ts';
import { sheets } from '../../src/derive/sheets.ts';
import { readHistory } from '../../src/history/read-history.ts';
import { commitAll, desk, type Step } from '../history/repository.ts';
import { milestoneOf, organisationOf } from '../village.ts';
import { editionNow, editionOfPast, promiseFile, roof, step, villageFiles } from './edition-of-past.ts';

const room = desk();
let folders = 0;
const revision = '{ date: 2026-02-01, reason: Bats, due: 2026-08-01 }';
const past: readonly Step[] = [
  step('2026-01-02', { [roof]: promiseFile('due: 2026-06-01') }),
  step('2026-02-01', { [roof]: promiseFile('due: 2026-06-01', `revisions: [${revision}]`) }),
  step('2026-02-05', {
    'funders/mill/replies/2026-02-05-yes.md': '---\nconfirms: riverside/roof/2026-02-01\n---\nSo it is.\n',
    'organisations/riverside/posts/2026-02-05-slates.md': '---\ntitle: Slates\n---\n\nThey came.\n',
  }),
  step('2026-02-10', { [roof]: promiseFile('due: 2026-09-01', `revisions: [${revision}]`) }),
];

async function lived(...steps: readonly Step[]): Promise<Edition> {
  folders += 1;
  return editionOfPast(join(room, String(folders)), [...past, ...steps]);
}

/** What is told of the roof: its first day, what holds, its changes, and whatever is gone. */
function told(edition: Edition, of = 'riverside') {
  const found = milestoneOf(edition.site, of, 'roof');
  return {
    seen: found.past?.seen,
    due: [promiseOf(found).first.due, promiseOf(found).current.due],
    changes: changeLines(found, edition).map(({ id, state }) => [id, state]),
    gone: withGone(organisationOf(edition.site, of), edition).gone,
    removed: edition.allEvents().filter(({ kind }) => kind === 'promise-removed' || kind === 'post-removed'),
  };
}

const expected = {
  seen: '2026-01-02',
  due: ['2026-06-01', '2026-08-01'],
  changes: [['change-2026-02-10-due', 'unexplained']],
  gone: undefined,
  removed: [],
};

describe('an organisation whose folder is renamed', () => {
  const organisation = 'organisations/riverside/organisation.md';
  const files = [
    ...Object.keys(villageFiles).filter((file) => file.startsWith('organisations/riverside/')),
    roof,
    'organisations/riverside/posts/2026-02-05-slates.md',
  ];
  const renamed: Step = {
    ...step('2026-03-01', {}),
    moves: files.map((file) => [file, file.replace('riverside', 'waterside')] as const),
  };

  test('keeps its promises with their past, and the word of its funders', async () => {
    const edition = await lived(renamed);
    expect(told(edition, 'waterside')).toEqual(expected);
    expect(edition.site.organisations.map(({ id }) => id)).toEqual(['waterside']);
  });

  test('keeps them too where everything in it is edited on the way', async () => {
    const edited = { [organisation.replace('riverside', 'waterside')]: '---\nname: Waterside\n---\n' };
    expect(told(await lived({ ...renamed, files: edited }), 'waterside')).toEqual(expected);
  });

  test('keeps the names of its feed items, and its feeds at their former addresses', async () => {
    const items = async (...steps: readonly Step[]) => {
      const all = [...feeds(await lived(...steps))];
      const changes = all.find(({ address }) => address === '/changes.xml');
      const own = all.filter(({ address }) => address === '/organisations/riverside/feed.xml');
      return [...own, ...(changes ? [changes] : [])].map((sheet) => sheet.items.map(({ guid }) => guid));
    };
    expect(await items(renamed)).toEqual(await items());
  });

  test('leaves a page at each former address that leads on', async () => {
    const moved = [...sheets(await lived(renamed))].flatMap(({ frame, page }) =>
      page.kind === 'moved' ? [[frame.address, page.to.address]] : [],
    );
    const [old, now] = ['/organisations/riverside/', '/organisations/waterside/'];
    expect(moved).toEqual(
      [
        '',
        'timeline/',
        'grants/money/',
        'milestones/roof/',
        'milestones/roof/versions/',
        'posts/2026-02-05-slates/',
      ].map((path) => [old + path, now + path]),
    );
  });
});

const all = [
  ...Object.keys(villageFiles),
  ...past.flatMap(({ files = {} }) => Object.keys(files)).filter((file, at, files) => files.indexOf(file) === at),
];

describe('a content folder that is moved', () => {
  /** The same past below a folder of the repository. */
  const below = (folder: string, steps: readonly Step[]): Step[] =>
    steps.map(({ files = {}, ...rest }) => ({
      ...rest,
      files: Object.fromEntries(Object.entries(files).map(([file, text]) => [folder + file, text])),
    }));
  const move = (on: string, from: string, to: string, files: Step['files'] = {}): Step => ({
    ...step(on, files),
    moves: all.map((file) => [from + file, to + file] as const),
  });
  const whole = [step('2026-01-01', villageFiles), ...past];

  async function editionAt(folder: string, steps: readonly Step[]): Promise<Edition> {
    folders += 1;
    const repository = join(room, String(folders));
    commitAll(repository, steps);
    return editionNow(join(repository, folder));
  }

  test.each([
    ['into another folder', 'content/', 'somewhere/content/'],
    ['out of the root of the repository', '', 'content/'],
    ['into the root of the repository', 'content/', ''],
  ])('%s keeps its past', async (_, from, to) => {
    const edition = await editionAt(to, [...below(from, whole), move('2026-03-01', from, to)]);
    expect(told(edition)).toEqual(expected);
    expect(edition.history.commits).toHaveLength(whole.length + 1);
  });

  test('there and back again keeps its past, and what was done on the way', async () => {
    const later = { [`b/${roof}`]: promiseFile('due: 2026-10-01', `revisions: [${revision}]`) };
    const edition = await editionAt('a/', [
      ...below('a/', whole),
      move('2026-03-01', 'a/', 'b/'),
      step('2026-03-02', later),
      move('2026-03-03', 'b/', 'a/'),
    ]);
    expect(told(edition)).toEqual({
      ...expected,
      changes: [...expected.changes, ['change-2026-03-02-due', 'unexplained']],
    });
  });

  test('hides nothing that is changed on the way', async () => {
    const onTheWay = { [`b/${roof}`]: promiseFile('due: 2027-01-01', `revisions: [${revision}]`) };
    const edition = await editionAt('b/', [...below('a/', whole), move('2026-03-01', 'a/', 'b/', onTheWay)]);
    expect(told(edition).changes).toEqual([...expected.changes, ['change-2026-03-01-due', 'unexplained']]);
  });

  test('is read on from where it was', async () => {
    folders += 1;
    const [repository, cache] = [join(room, String(folders)), join(room, `cache-${folders}`)];
    commitAll(repository, below('a/', whole));
    await readHistory({ content: join(repository, 'a'), program: 'test', cache });
    commitAll(repository, [move('2026-03-01', 'a/', 'b/')]);
    const [kept, anew] = [{ cache }, {}].map((more) =>
      readHistory({ content: join(repository, 'b'), program: 'test', ...more }),
    );
    expect(await kept).toEqual(await anew);
    expect((await anew)?.commits).toHaveLength(whole.length + 1);
  });
});
