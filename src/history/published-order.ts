// The commits of a folder and of the submodules in it, in the order in which they were published.
import type { Naming } from './module-stages.ts';
import type { Change, LoggedCommit } from './read-log.ts';

export type ModuleLine = {
  /** Where it stands now. */
  readonly path: string;
  readonly stages: readonly PublishedStage[];
};

/** What a commit of the folder, by its id, published of a submodule that stood there then; with paths below it. */
export type PublishedStage = { readonly by: string; readonly at: string; readonly commits: readonly LoggedCommit[] };

/**
 * A submodule's commits come when the folder that has it names one of them, and on that day: until then nobody saw them.
 * Those that it does not name yet are left out. So what comes later never moves what was before.
 */
export function publishedOrder(commits: readonly LoggedCommit[], modules: readonly ModuleLine[]): LoggedCommit[] {
  if (modules.length === 0) return [...commits];
  const published = new Map(
    modules.flatMap(({ path, stages }) =>
      stages.map(({ by, at, commits: own }) => [stageKey(by, at), own.map((commit) => below(at, commit, path))]),
    ),
  );
  return commits.flatMap((commit) => [
    commit,
    ...commit.changes.flatMap(({ path }) => publishedWith(commit, published.get(stageKey(commit.id, path)) ?? [])),
  ]);
}

function publishedWith({ time }: LoggedCommit, commits: readonly LoggedCommit[]): LoggedCommit[] {
  return commits.map((commit) => ({ ...commit, ...(time === undefined ? {} : { time }) }));
}

const stageKey = (by: string, at: string) => `${by} ${at}`;

function namesCommit({ mode, status }: Change): boolean {
  return mode === '160000' && status !== 'D';
}

/** The submodules that ever were there, by where each stood last, with all that was named of it under any name. */
export function namingsOf(commits: readonly LoggedCommit[]): ReadonlyMap<string, readonly Naming[]> {
  const modules = new Map<string, Naming[]>();
  for (const by of commits) {
    rename(modules, by.changes);
    for (const change of by.changes) {
      const { path: at, blob } = change;
      const isNamed = namesCommit(change) && blob !== undefined;
      if (isNamed && !modules.has(at)) modules.set(at, []);
      modules.get(at)?.push({ by, at, ...(isNamed ? { named: blob } : {}) });
    }
  }
  return modules;
}

function rename(modules: Map<string, Naming[]>, changes: readonly Change[]): void {
  const moved = changes.flatMap((change) => {
    const { path, from = '' } = change;
    const namings = namesCommit(change) ? modules.get(from) : undefined;
    return namings ? [{ path, from, namings }] : [];
  });
  for (const { from } of moved) modules.delete(from);
  for (const { path, namings } of moved) modules.set(path, namings);
}

/** A commit of a repository that stands at `path`, and whose room is called so now. */
export function below(path: string, commit: LoggedCommit, room = path): LoggedCommit {
  const changes = commit.changes.map((change) => ({
    ...change,
    path: `${path}/${change.path}`,
    ...(change.from === undefined ? {} : { from: `${path}/${change.from}` }),
  }));
  return { ...commit, below: commit.below === undefined ? room : `${room}/${commit.below}`, changes };
}
