// From commits that change files to things that have a past, whatever their files were called.
import type { Version } from '../model/history.ts';
import type { IsSameDay } from '../model/same-day.ts';
import { lastOf, titleIn, type Followed } from './followed.ts';
import { lostThings } from './lost-things.ts';
import { withMovedWords } from './moved-words.ts';
import type { Change } from './read-log.ts';
import { thingAt, thingKey } from './thing-at.ts';

export type Follower = {
  /** The changes of one commit, after those of the commits before it. */
  readonly take: (commit: number, changes: readonly Change[]) => void;
  /** In the order in which they first appeared. */
  readonly things: () => readonly Followed[];
};

/**
 * A thing stays itself where git sees its file renamed, and where a file of the same address takes over. One that was
 * removed comes back when a file of its name or its words does; and where it was copied on the day on which its file goes,
 * the copy is what it was renamed to.
 */
export function followThings(
  contentOf: (file: string, blob: string) => Version['content'],
  isSameDay: IsSameDay,
): Follower {
  const things: Followed[] = [];
  const alive = new Map<string, Followed>();
  const lost = lostThings(isSameDay);
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
    const content = contentOf(path, blob);
    const version = { commit, file: path, name, blob, ...(content ? { content } : {}) };
    const isSame = before !== undefined && desk.has(before) && lastOf(before).name.kind === name.kind;
    const thing =
      (isSame ? before : undefined) ?? desk.ofKey(thingKey(path)) ?? lost.returningTo(version) ?? newThing();
    desk.take(thing);
    add(thing, version);
  }

  function add(thing: Followed, version: Version): void {
    alive.set(version.file, thing);
    thing.versions.push(version);
    lost.see(thing);
  }

  function newThing(): Followed {
    const thing = { versions: [] };
    things.push(thing);
    return thing;
  }

  function leave(commit: number, thing: Followed): void {
    const copy = lost.copyOf(thing, commit);
    if (copy && alive.get(lastOf(copy).file) === copy) {
      const version = { ...lastOf(copy), commit };
      end(commit, copy);
      add(thing, version);
    } else {
      lost.lose(thing);
      end(commit, thing);
    }
  }

  function end(commit: number, { versions }: Followed): void {
    const { file, name } = lastOf({ versions });
    versions.push({ commit, file, name });
  }
}

function blobOf(thing: Followed | undefined): string | undefined {
  return thing && lastOf(thing).blob;
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
