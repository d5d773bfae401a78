// What is in the folder and not in the commit that was published of it.
import type { UncommittedState } from '../model/history.ts';
import { askGit } from './git.ts';
import { hiddenEdits } from './hidden-edits.ts';
import type { Repository } from './repository.ts';

type States = ReadonlyMap<string, UncommittedState>;

/**
 * By path below the content folder. `below` is where the repository's folder stands in it; `named` is the commit that the
 * folder above names, which need not be the one that is checked out. Undefined where git could not tell.
 */
export async function readWorkTree(
  repository: Repository,
  below: string,
  named = repository.head,
): Promise<States | undefined> {
  const states = named === repository.head ? await readStatus(repository) : await readDifferences(repository, named);
  const hidden = await hiddenEdits(repository);
  if (!states || !hidden) return undefined;
  return new Map([...states, ...hidden].map(([file, state]) => [below === '' ? file : `${below}/${file}`, state]));
}

async function readStatus({ root, prefix }: Repository): Promise<States | undefined> {
  const words = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--ignore-submodules=all'];
  const { code, output } = await askGit(root, [...words, '--', ...(prefix === '' ? [] : [prefix])]);
  if (code !== 0) return undefined;
  const found = output.split('\0').flatMap((entry): [string, UncommittedState][] => {
    const path = entry.slice(3);
    if (path === '' || !path.startsWith(prefix)) return [];
    return [[path.slice(prefix.length), stateOf(entry.slice(0, 2))]];
  });
  return new Map(found);
}

/** What git does not follow yet stands in the status alone; where the other commit had a file there, it is another one. */
async function readDifferences(repository: Repository, named: string): Promise<States | undefined> {
  const { root, prefix } = repository;
  const words = [
    'diff',
    '--name-status',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '-O/dev/null',
    '--ignore-submodules=all',
    named,
    '--',
  ];
  const [{ code, output }, status] = [
    await askGit(root, prefix === '' ? words : [...words, prefix]),
    await readStatus(repository),
  ];
  if (code !== 0 || !status) return undefined;
  const tokens = output.split('\0');
  const states = new Map<string, UncommittedState>();
  for (let at = 0; at + 1 < tokens.length; at += 2) {
    const [letter = '', path = ''] = tokens.slice(at, at + 2);
    states.set(path.slice(prefix.length), stateOf(letter));
  }
  for (const [file, state] of status)
    if (state === 'new' && states.get(file) !== 'new') states.set(file, states.has(file) ? 'edited' : 'new');
  return states;
}

/** The first letter tells what is staged, the second what is in the folder. */
function stateOf(letters: string): UncommittedState {
  if (letters.includes('?') || letters.startsWith('A')) return 'new';
  return letters.includes('D') ? 'removed' : 'edited';
}
