// What somebody set on one machine, or in the folder, changes nothing of what the past says.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { ledgerRecords } from '../../src/derive/ledger/ledger-record.ts';
import { toLedger } from '../../src/derive/ledger/to-ledger.ts';
import { file, newFolder, promise, read } from './new-roof.ts';
import { at, commitAll, desk, git, type Step } from './repository.ts';

const own = desk();
const before = process.env['GIT_CONFIG_GLOBAL'];
afterEach(() => {
  if (before === undefined) delete process.env['GIT_CONFIG_GLOBAL'];
  else process.env['GIT_CONFIG_GLOBAL'] = before;
});

const lane = 'organisations/lane';
const below = (prefix: string, files: Step['files'] = {}) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [prefix + path, text]));

/** A promise in the first commit, moved on the line and by a merge, and a submodule that goes on. */
function world(prefix: string): string {
  const folder = newFolder();
  const rooms = commitAll(
    join(folder, prefix, lane),
    ['2026-06-01', '2026-07-01'].map((due, index) => ({
      time: at(`2026-01-0${index + 1}`),
      files: { 'milestones/wall.md': promise(due) },
    })),
  );
  const moved = (due: string, place = file) => below(prefix, { [place]: promise(due) });
  const other = file.replace('roof', 'hall');
  commitAll(
    folder,
    [
      { time: at('2026-01-01'), files: { ...moved('2026-06-01'), ...moved('2026-06-02', other) } },
      { time: at('2026-02-01'), files: moved('2026-07-01'), modules: { [prefix + lane]: rooms[0] ?? '' } },
      { time: at('2026-02-02'), files: moved('2026-08-02', other), parents: [0] },
      { time: at('2026-02-03'), files: moved('2026-08-02', other), parents: [1, 2] },
      { time: at('2026-03-01'), files: moved('2026-12-01'), modules: { [prefix + lane]: rooms[1] ?? '' } },
    ],
    { checkout: false },
  );
  git(folder, 'reset', '--quiet');
  return folder;
}

async function told(folder: string): Promise<string[]> {
  const history = await read(folder);
  return [...ledgerRecords(toLedger(history, 'UTC'), history)].map((line) => JSON.stringify(line));
}

test.each(['', 'content/'])(
  'no setting of git changes the ledger of a folder at "%s"',
  { timeout: 60_000 },
  async (prefix) => {
    const folder = world(prefix);
    const plain = await told(join(folder, prefix));
    expect(plain.filter((line) => line.includes('"changed"'))).toHaveLength(4);
    for (const setting of [
      ...['remerge', 'combined', 'dense-combined', 'off', 'separate'].map((way) => `log.diffMerges=${way}`),
      'log.showRoot=false',
      'log.follow=true',
      'log.decorate=full',
      'diff.renames=false',
      'diff.ignoreSubmodules=all',
      'diff.orderFile=nowhere',
      'diff.noPrefix=true',
      'diff.submodule=log',
      'format.notes=*',
      'i18n.logOutputEncoding=latin1',
      'color.ui=always',
      'status.showUntrackedFiles=no',
      `submodule.${prefix}${lane}.ignore=all`,
    ]) {
      const [key = '', value = ''] = setting.split('=');
      process.env['GIT_CONFIG_GLOBAL'] = join(own, 'settings');
      writeFileSync(join(own, 'settings'), '');
      git(folder, 'config', '--file', join(own, 'settings'), key, value);
      expect(await told(join(folder, prefix)), setting).toEqual(plain);
    }
  },
);

test('what the folder says of its submodules hides none of their commits', async () => {
  const folder = world('');
  const plain = await told(folder);
  expect(plain.filter((line) => line.includes('"organisation":"lane"'))).toHaveLength(3);
  writeFileSync(join(folder, '.gitmodules'), `[submodule "lane"]\n\tpath = ${lane}\n\turl = ./lane\n\tignore = all\n`);
  expect(await told(folder)).toEqual(plain);
});
