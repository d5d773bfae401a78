// The commits of a folder and of the submodules in it, in the order in which they were published.
import type { Change, LoggedCommit } from './read-log.ts';

export type ModuleLine = { readonly path: string; readonly commits: readonly LoggedCommit[] };

/**
 * A submodule's commits come when the folder that has it names one of them: until then nobody saw them. Those that it
 * does not name yet are left out. So what comes later never moves what was before.
 */
export function publishedOrder(commits: readonly LoggedCommit[], modules: readonly ModuleLine[]): LoggedCommit[] {
  if (modules.length === 0) return [...commits];
  const rooms = new Map(modules.map(({ path, commits: own }) => [path, { own, places: placesOf(own), next: 0 }]));
  return commits.flatMap((commit) => [commit, ...commit.changes.filter(namesCommit).flatMap(newlyNamed)]);

  function newlyNamed({ path, blob = '' }: Change): LoggedCommit[] {
    const room = rooms.get(path);
    const until = (room?.places.get(blob) ?? -1) + 1;
    if (!room || until <= room.next) return [];
    const from = room.next;
    room.next = until;
    return room.own.slice(from, until).map((commit) => below(path, commit));
  }
}

function namesCommit({ mode, status }: Change): boolean {
  return mode === '160000' && status !== 'D';
}

/** The submodules that are there in the end, with the commit that each stands at. */
export function modulesOf(commits: readonly LoggedCommit[]): Map<string, string> {
  const modules = new Map<string, string>();
  for (const { changes } of commits)
    for (const change of changes) {
      if (change.from !== undefined || change.status === 'D') modules.delete(change.from ?? change.path);
      if (namesCommit(change) && change.blob !== undefined) modules.set(change.path, change.blob);
      else modules.delete(change.path);
    }
  return modules;
}

function placesOf(commits: readonly LoggedCommit[]): ReadonlyMap<string, number> {
  return new Map(commits.map(({ id }, place) => [id, place]));
}

export function below(path: string, commit: LoggedCommit): LoggedCommit {
  const changes = commit.changes.map((change) => ({
    ...change,
    path: `${path}/${change.path}`,
    ...(change.from === undefined ? {} : { from: `${path}/${change.from}` }),
  }));
  return { ...commit, below: commit.below === undefined ? path : `${path}/${commit.below}`, changes };
}
