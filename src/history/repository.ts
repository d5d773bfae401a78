// Which repository a folder is in, and what is checked out there.
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { NoHistory } from '../model/history.ts';
import { askGit } from './git.ts';

export type Repository = {
  readonly root: string;
  /** The folder in it: '' or `path/`. */
  readonly prefix: string;
  readonly head: string;
  readonly isShallow: boolean;
  /** Changes when more of the past is fetched, or less is kept. */
  readonly edge: string;
  /** Cloned with a filter: what it says of old versions may be elsewhere. */
  readonly isPartial: boolean;
};

export type Found = { readonly repository: Repository } | { readonly why: NoHistory };

export async function findRepository(folder: string): Promise<Found> {
  const words = ['rev-parse', '--show-toplevel', '--is-shallow-repository', '--git-path', 'shallow', 'HEAD^{commit}'];
  const { code, output, complaint } = await askGit(folder, words);
  if (code === undefined) return { why: 'no-git' };
  const [root = '', shallow = '', edgeFile = '', head = ''] = output.split('\n');
  if (code !== 0) return { why: edgeFile === '' ? refusal(complaint) : 'no-commits' };
  return {
    repository: {
      root,
      isPartial: await isPartial(root),
      prefix: prefixOf(root, folder),
      head,
      isShallow: shallow === 'true',
      edge: shallow === 'true' ? digestOfFile(resolve(folder, edgeFile)) : '',
    },
  };
}

async function isPartial(root: string): Promise<boolean> {
  return (await askGit(root, ['config', '--get-regexp', '^remote\\..*\\.(promisor|partialclonefilter)$'])).code === 0;
}

/** In the words that git has had for years; it is asked to speak English. */
function refusal(complaint: string): NoHistory {
  return /not a git repository/i.test(complaint) ? 'no-repository' : 'refused';
}

function prefixOf(root: string, folder: string): string {
  const [whole, part] = [realpathSync(root), realpathSync(folder)].map((path) => path.replaceAll('\\', '/'));
  return whole === part || !part?.startsWith(`${whole}/`) ? '' : `${part.slice((whole ?? '').length + 1)}/`;
}

function digestOfFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Whether a folder is the root of a repository of its own. */
export async function isOwnRoot(folder: string): Promise<boolean> {
  const { code, output } = await askGit(folder, ['rev-parse', '--show-toplevel']);
  return code === 0 && realpathSync(output.trim()) === realpathSync(folder);
}

/** Whether `known` is on the first-parent line that ends with `head`. */
export async function isOnLine({ root, head }: Repository, known: string): Promise<boolean> {
  if (known === head) return true;
  const { code, output } = await askGit(root, ['rev-list', '--first-parent', '--parents', `${known}..${head}`, '--']);
  const [, firstParent] = output.trimEnd().split('\n').at(-1)?.split(' ') ?? [];
  return code === 0 && firstParent === known;
}
