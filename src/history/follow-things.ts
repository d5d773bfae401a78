// From commits that change files to things that have a past, whatever their files were called.
import type { Version } from '../model/history.ts';
import { withMovedWords } from './moved-words.ts';
import type { Change } from './read-log.ts';
import { thingAt, thingKey } from './thing-at.ts';

export type Followed = { readonly versions: Version[] };

export type Follower = {
  /** The changes of one commit, after those of the commits before it. */
  readonly take: (commit: number, changes: readonly Change[]) => void;
  /** In the order in which they first appeared. */
  readonly things: () => readonly Followed[];
};

/**
 * A thing stays itself where git sees its file renamed, and where a file of the same address takes over. One that was
 * removed comes back when a file of its name does.
 */
export function followThings(contentOf: (file: string, blob: string) => Version['content']): Follower {
  const things: Followed[] = [];
  const alive = new Map<string, Followed>();
  const removed = new Map<string, Followed>();
  return { things: () => things, take };

  function take(commit: number, all: readonly Change[]): void {
    const changes = withMovedWords(all.flatMap(withFilesOfModule), {
      blobOf: (file) => blobOf(alive.get(file)),
      titleOf: (file, blob) => titleIn(contentOf(file, blob)),
    });
    const desk = openDesk(changes.flatMap(({ path, from }) => alive.get(from ?? path) ?? []));
    const owners = new Map(changes.map(({ path, from }) => [from ?? path, alive.get(from ?? path)]));
    for (const file of owners.keys()) alive.delete(file);
    const entering = changes.filter(({ status }) => status !== 'D');
    // What git knows to be the same comes before what only has the same name.
    for (const change of entering)
      if (change.status !== 'A') enter(commit, change, desk, owners.get(fileBefore(change)));
    for (const change of entering) if (change.status === 'A') enter(commit, change, desk);
    for (const thing of desk.left()) leave(commit, thing);
  }

  /** A submodule that goes takes its files along, and so does one that moves. */
  function withFilesOfModule(change: Change): Change[] {
    const { status, path, from, mode } = change;
    if (mode !== '160000') return [change];
    if (status !== 'D' && from === undefined) return [];
    const folder = from ?? path;
    return [...alive].flatMap(([file, thing]): Change[] => {
      if (!file.startsWith(`${folder}/`)) return [];
      const blob = blobOf(thing);
      if (status === 'D' || blob === undefined) return [{ status: 'D', path: file, mode: '100644' }];
      return [{ status: 'R', path: path + file.slice(folder.length), from: file, blob, mode: '100644' }];
    });
  }

  function enter(commit: number, { path, blob }: Change, desk: Desk, before?: Followed): void {
    const name = thingAt(path);
    if (!name || blob === undefined) return;
    const key = thingKey(path);
    const isSame = before !== undefined && desk.has(before) && lastOf(before).name.kind === name.kind;
    const thing = (isSame ? before : undefined) ?? desk.ofKey(key) ?? removed.get(key) ?? newThing();
    desk.take(thing);
    removed.delete(key);
    alive.set(path, thing);
    const content = contentOf(path, blob);
    thing.versions.push({ commit, file: path, name, blob, ...(content ? { content } : {}) });
  }

  function newThing(): Followed {
    const thing = { versions: [] };
    things.push(thing);
    return thing;
  }

  function leave(commit: number, thing: Followed): void {
    const { file, name } = lastOf(thing);
    removed.set(thingKey(file), thing);
    thing.versions.push({ commit, file, name });
  }
}

function blobOf(thing: Followed | undefined): string | undefined {
  return thing && lastOf(thing).blob;
}

function titleIn(content: Version['content']): string | undefined {
  return content?.kind === 'post' ? content.title : content?.content.title;
}

const fileBefore = ({ path, from }: Change) => from ?? path;

/** The things whose files a commit touches, until it is known where each of them is now. */
type Desk = {
  readonly has: (thing: Followed) => boolean;
  readonly ofKey: (key: string) => Followed | undefined;
  readonly take: (thing: Followed) => void;
  readonly left: () => readonly Followed[];
};

function openDesk(things: readonly Followed[]): Desk {
  const lying = new Set(things);
  const byKey = new Map(things.map((thing) => [thingKey(lastOf(thing).file), thing]));
  const has = (thing: Followed) => lying.has(thing);
  return {
    has,
    ofKey: (key) => {
      const found = byKey.get(key);
      return found && has(found) ? found : undefined;
    },
    take: (thing) => void lying.delete(thing),
    left: () => [...lying],
  };
}

function lastOf({ versions }: Followed): Version {
  const last = versions.at(-1);
  if (!last) throw new Error('A thing without a version has no past');
  return last;
}
