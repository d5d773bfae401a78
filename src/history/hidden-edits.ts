// Files that git was told not to look at (`--assume-unchanged`, `--skip-worktree`, a sparse checkout): its status calls them
// unchanged, whatever they say.
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { UncommittedState } from '../model/history.ts';
import { askGit } from './git.ts';
import { isFile } from './read-log.ts';
import type { Repository } from './repository.ts';

type Entry = { readonly path: string; readonly blob: string };

/** Those that differ from what git has of them, by path below the folder. Undefined where git could not tell. */
export async function hiddenEdits({
  root,
  prefix,
}: Repository): Promise<ReadonlyMap<string, UncommittedState> | undefined> {
  const words = ['ls-files', '-v', '-s', '-z'];
  const { code, output } = await askGit(root, prefix === '' ? words : [...words, '--', prefix]);
  if (code !== 0) return undefined;
  const hidden = output.split('\0').flatMap(hiddenEntry);
  const [there, gone] = [true, false].map((is) => hidden.filter(({ path }) => isThere(join(root, path)) === is));
  const edited = await editedOf(there ?? [], root);
  return new Map(
    [
      ...edited.map((entry) => [entry, 'edited'] as const),
      ...(gone ?? []).map((entry) => [entry, 'removed'] as const),
    ].map(([{ path }, state]) => [path.slice(prefix.length), state]),
  );
}

/** `S 100644 <id> 0<tab>path`; small letters and `S` are those that git does not look at. */
function hiddenEntry(entry: string): Entry[] {
  const tab = entry.indexOf('\t');
  const [flag = '', mode = '', blob = ''] = entry.slice(0, Math.max(tab, 0)).split(' ');
  if (!/^([a-z]|S)$/.test(flag) || !isFile(mode)) return [];
  return [{ path: entry.slice(tab + 1), blob }];
}

/** As git would store them now. Of what it cannot read nobody knows that it is the same. */
async function editedOf(entries: readonly Entry[], root: string): Promise<readonly Entry[]> {
  if (entries.length === 0) return [];
  // Git reads one path a line.
  const [asked, others] = [false, true].map((is) => entries.filter(({ path }) => path.includes('\n') === is));
  const paths = (asked ?? []).map(({ path }) => path);
  const { code, output } = await askGit(root, ['hash-object', '--stdin-paths'], paths);
  const found = code === 0 ? output.split('\n') : [];
  return [...(asked ?? []).filter(({ blob }, index) => found[index] !== blob), ...(others ?? [])];
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
