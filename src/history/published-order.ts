// The commits of a folder and of the submodules in it, in the order in which they were published.
import type { Naming } from './module-stages.ts';
import type { Change, LoggedCommit } from './read-log.ts';

export type ModuleLine = {
  readonly path: string;
  /** What a commit of the folder, by its id, published of the submodule; with paths below it. */
  readonly published: ReadonlyMap<string, readonly LoggedCommit[]>;
};

/**
 * A submodule's commits come when the folder that has it names one of them: until then nobody saw them. Those that it
 * does not name yet are left out. So what comes later never moves what was before.
 */
export function publishedOrder(commits: readonly LoggedCommit[], modules: readonly ModuleLine[]): LoggedCommit[] {
  if (modules.length === 0) return [...commits];
  const rooms = new Map(modules.map(({ path, published }) => [path, published]));
  return commits.flatMap((commit) => [
    commit,
    ...commit.changes.flatMap(({ path }) => (rooms.get(path)?.get(commit.id) ?? []).map((one) => below(path, one))),
  ]);
}

function namesCommit({ mode, status }: Change): boolean {
  return mode === '160000' && status !== 'D';
}

/** The submodules that ever were there, with all that was named of each; one that got another name is there under that. */
export function namingsOf(commits: readonly LoggedCommit[]): ReadonlyMap<string, readonly Naming[]> {
  const modules = new Map<string, Naming[]>();
  const note = (path: string, naming: Naming) => void modules.get(path)?.push(naming);
  for (const by of commits)
    for (const change of by.changes) {
      if (change.from !== undefined) modules.delete(change.from);
      if (!namesCommit(change) || change.blob === undefined) note(change.path, { by });
      else {
        if (!modules.has(change.path)) modules.set(change.path, []);
        note(change.path, { by, named: change.blob });
      }
    }
  return modules;
}

export function below(path: string, commit: LoggedCommit): LoggedCommit {
  const changes = commit.changes.map((change) => ({
    ...change,
    path: `${path}/${change.path}`,
    ...(change.from === undefined ? {} : { from: `${path}/${change.from}` }),
  }));
  return { ...commit, below: commit.below === undefined ? path : `${path}/${commit.below}`, changes };
}
