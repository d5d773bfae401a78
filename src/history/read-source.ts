// The history of one folder: its repository's line, and those of the submodules in it.
import { join } from 'node:path';
import type { HistorySource, NoHistory, UncommittedState } from '../model/history.ts';
import { lineCache } from './line-cache.ts';
import { below, publishedOrder } from './published-order.ts';
import { readLine } from './read-line.ts';
import type { LoggedCommit } from './read-log.ts';
import { readModules } from './read-modules.ts';
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

/**
 * `at` is '' for the content folder itself; a submodule is read up to the commit that is named. What is read is kept under
 * `shelf`.
 */
export async function readSource(
  options: SourceOptions,
  at: string,
  named?: string,
  shelf = at,
): Promise<FolderHistory> {
  const folder = join(options.content, at);
  if (named !== undefined && !(await isOwnRoot(folder))) return nothing(at, 'not-fetched');
  const found = await findRepository(folder);
  if ('why' in found) return nothing(at, found.why);
  const repository: Repository = { ...found.repository, ...(named === undefined ? {} : { head: named }) };
  const line = await readLine(repository, at, lineCache(options.cache, repository, shelf, options.program));
  if (!line) return nothing(at, repository.isPartial ? 'partial' : named === undefined ? 'refused' : 'not-fetched');
  const states = await readWorkTree(found.repository, at, named);
  const source: HistorySource = {
    below: at,
    ...(states ? {} : { isUnchecked: true }),
    reach: { is: repository.isShallow ? 'shallow' : 'whole' },
    head: repository.head,
  };
  const placeOf = (path: string) => (at === '' ? path : `${at}/${path}`);
  const inner = await readModules(
    {
      placeOf,
      folderOf: (path) => join(folder, path),
      read: (path, id, isFormer) =>
        readSource(options, placeOf(path), id, isFormer ? `${placeOf(path)}@${id}` : placeOf(path)),
    },
    line.commits,
  );
  return {
    sources: [source, ...inner.flatMap(({ history }) => history.sources)],
    commits: publishedOrder(line.commits, inner),
    contents: [line.contents, ...inner.flatMap(({ history }) => history.contents)],
    uncommitted: [...(states ?? []), ...inner.flatMap(({ history }) => history.uncommitted)],
  };
}

export function nothing(at: string, why: NoHistory): FolderHistory {
  return { sources: [{ below: at, reach: { is: 'none', why } }], commits: [], contents: [], uncommitted: [] };
}

/** A room with a repository of its own that no other names: its commits come with their paths in the content. */
export async function readOwnRoom(options: SourceOptions, at: string): Promise<FolderHistory> {
  const history = await readSource(options, at);
  return { ...history, commits: history.commits.map((commit) => below(at, commit)) };
}
