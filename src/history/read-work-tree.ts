// What is in the folder and not in its last commit.
import type { UncommittedState } from '../model/history.ts';
import { askGit } from './git.ts';
import type { Repository } from './repository.ts';

/** By path below the content folder. `below` is where the repository's folder stands in it. */
export async function readWorkTree(
  { root, prefix }: Repository,
  below: string,
): Promise<ReadonlyMap<string, UncommittedState>> {
  const words = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--ignore-submodules=all'];
  const { output } = await askGit(root, [...words, '--', ...(prefix === '' ? [] : [prefix])]);
  const found = output.split('\0').flatMap((entry): [string, UncommittedState][] => {
    const path = entry.slice(3);
    if (path === '' || !path.startsWith(prefix)) return [];
    const file = path.slice(prefix.length);
    return [[below === '' ? file : `${below}/${file}`, stateOf(entry.slice(0, 2))]];
  });
  return new Map(found);
}

/** The first letter tells what is staged, the second what is in the folder. */
function stateOf(letters: string): UncommittedState {
  if (letters.includes('?') || letters.startsWith('A')) return 'new';
  return letters.includes('D') ? 'removed' : 'edited';
}
