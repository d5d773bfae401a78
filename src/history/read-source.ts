// The history of one folder: its repository's line, and those of the submodules in it.
import { join } from 'node:path';
import type { HistorySource, NoHistory, UncommittedState } from '../model/history.ts';
import { lineCache } from './line-cache.ts';
import { below, modulesOf, publishedOrder, type ModuleLine } from './published-order.ts';
import { readLine } from './read-line.ts';
import type { LoggedCommit } from './read-log.ts';
import { readWorkTree } from './read-work-tree.ts';
import { findRepository, isOwnRoot, type Repository } from './repository.ts';
import type { Contents } from './version-contents.ts';

export type SourceOptions = {
  /** The content folder. */
  readonly content: string;
  /** Where to keep what was read; nothing is kept without it. */
  readonly cache?: string;
  /** Names this version of the program. */
  readonly program: string;
};

export type FolderHistory = {
  readonly sources: readonly HistorySource[];
  /** With paths below this folder. */
  readonly commits: readonly LoggedCommit[];
  readonly contents: readonly Contents[];
  readonly uncommitted: readonly (readonly [string, UncommittedState])[];
};

/** `at` is '' for the content folder itself; a submodule is read up to the commit that is named. */
export async function readSource(options: SourceOptions, at: string, named?: string): Promise<FolderHistory> {
  const folder = join(options.content, at);
  if (named !== undefined && !(await isOwnRoot(folder))) return nothing(at, 'not-fetched');
  const found = await findRepository(folder);
  if ('why' in found) return nothing(at, found.why);
  const repository: Repository = { ...found.repository, ...(named === undefined ? {} : { head: named }) };
  const line = await readLine(repository, at, lineCache(options.cache, repository, at, options.program));
  if (!line) return nothing(at, named === undefined ? 'refused' : 'not-fetched');
  const source: HistorySource = {
    below: at,
    reach: { is: repository.isShallow ? 'shallow' : 'whole' },
    head: repository.head,
  };
  const inner = await readModules(options, at, line.commits);
  return {
    sources: [source, ...inner.flatMap(({ history }) => history.sources)],
    commits: publishedOrder(line.commits, inner.map(moduleLine)),
    contents: [line.contents, ...inner.flatMap(({ history }) => history.contents)],
    uncommitted: [
      ...(await readWorkTree(found.repository, at)),
      ...inner.flatMap(({ history }) => history.uncommitted),
    ],
  };
}

type Module = { readonly path: string; readonly history: FolderHistory };

/** One after another: each of them has two threads of git at work already. */
async function readModules(options: SourceOptions, at: string, commits: readonly LoggedCommit[]): Promise<Module[]> {
  const modules: Module[] = [];
  for (const [path, named] of modulesOf(commits))
    modules.push({ path, history: await readSource(options, at === '' ? path : `${at}/${path}`, named) });
  return modules;
}

function moduleLine({ path, history }: Module): ModuleLine {
  return { path, commits: history.commits };
}

export function nothing(at: string, why: NoHistory): FolderHistory {
  return { sources: [{ below: at, reach: { is: 'none', why } }], commits: [], contents: [], uncommitted: [] };
}

/** A room with a repository of its own that no other names: its commits come with their paths in the content. */
export async function readOwnRoom(options: SourceOptions, at: string): Promise<FolderHistory> {
  const history = await readSource(options, at);
  return { ...history, commits: history.commits.map((commit) => below(at, commit)) };
}
