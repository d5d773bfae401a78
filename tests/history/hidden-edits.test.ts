// Files that git was told not to look at, and a git that cannot look.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { file, newFolder, promise, reachOf, read, room, twoVersions } from './new-roof.ts';
import { at, commitAll, git } from './repository.ts';

const other = 'organisations/riverside/milestones/neu é.md';

async function uncommitted(folder: string) {
  return [...(await read(folder)).uncommitted].sort();
}

function made(): string {
  const folder = newFolder();
  commitAll(folder, [...twoVersions, { time: at('2026-03-01'), files: { [other]: promise('2026-05-01') } }]);
  return folder;
}

describe.each(['--assume-unchanged', '--skip-worktree'])('a file with %s', (flag) => {
  test('is named while it says something else, or is not there', async () => {
    const folder = made();
    git(folder, 'update-index', flag, file, other);
    expect(await uncommitted(folder)).toEqual([]);
    writeFileSync(join(folder, file), promise('2026-12-01'));
    rmSync(join(folder, other));
    expect(await uncommitted(folder)).toEqual([
      [other, 'removed'],
      [file, 'edited'],
    ]);
    writeFileSync(join(folder, file), promise('2026-07-01'));
    expect(await uncommitted(folder)).toEqual([[other, 'removed']]);
  });

  test('is named below the content folder', async () => {
    const folder = newFolder();
    commitAll(folder, [{ time: at('2026-01-01'), files: { [`content/${file}`]: promise('2026-06-01'), 'a.md': 'A' } }]);
    git(folder, 'update-index', flag, `content/${file}`, 'a.md');
    writeFileSync(join(folder, 'content', file), promise('2026-12-01'));
    writeFileSync(join(folder, 'a.md'), 'B');
    expect(await uncommitted(join(folder, 'content'))).toEqual([[file, 'edited']]);
  });
});

test('what a sparse checkout leaves away is named', async () => {
  const folder = made();
  git(folder, 'sparse-checkout', 'set', '--no-cone', `/${file}`);
  expect(await uncommitted(folder)).toEqual([[other, 'removed']]);
});

test('where the status of the files cannot be told, that is said, and none of them is called committed', async () => {
  const folder = made();
  writeFileSync(join(folder, '.git/index'), 'This is no index');
  const { sources } = await read(folder);
  expect(sources).toMatchObject([{ below: '', reach: { is: 'whole' }, isUnchecked: true }]);
});

test('a clone without its old versions is said to be one, and is whole once they are there', async () => {
  const [whole, partial] = [made(), newFolder()];
  git(whole, 'config', 'uploadpack.allowFilter', 'true');
  git(room, 'clone', '--quiet', '--filter=blob:none', `file://${whole}`, partial);
  git(partial, 'remote', 'set-url', 'origin', `file://${whole}-away`);
  expect(reachOf(await read(partial))).toEqual([['', 'partial']]);
  git(partial, 'remote', 'set-url', 'origin', `file://${whole}`);
  git(partial, 'fetch', '--quiet', '--refetch', '--no-filter', 'origin');
  expect(reachOf(await read(partial))).toEqual([['', 'whole']]);
});
