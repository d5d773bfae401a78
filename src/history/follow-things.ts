// From commits that change files to things that have a past, whatever their files were called.
import type { Version } from '../model/history.ts';
import type { IsSameDay } from '../model/same-day.ts';
import { lastOf, titleIn, type Followed } from './followed.ts';
import { lostThings } from './lost-things.ts';
import { withMovedWords } from './moved-words.ts';
import type { Change } from './read-log.ts';
import { shownOf, spareFiles } from './spare-files.ts';
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
  const spare = spareFiles();
  return { things: () => things, take };

  function take(commit: number, all: readonly Change[]): void {
    const changes = withMovedWords(all.flatMap(withFilesOfModule), {
      blobOf: (file) => blobOf(alive.get(file)) ?? spare.get(file)?.blob,
      titleOf: (file, blob) => titleIn(contentOf(file, blob)),
    });
    const desk = openDesk(changes.flatMap(({ path, from }) => alive.get(from ?? path) ?? []));
    const owners = new Map(changes.map(({ path, from }) => [from ?? path, alive.get(from ?? path)]));
    for (const file of owners.keys()) {
      alive.delete(file);
      spare.take(file);
    }
    // What git knows to be the same comes before what only has the same name, and that before what has the same words.
    const entering = changes.flatMap((change) => toEntry(commit, change));
    const inOrder = Map.groupBy(entering, ({ change: { status }, version }) =>
      status !== 'A' ? 'known' : lost.isOwn(version) ? 'own' : 'new',
    );
    for (const { change, version } of inOrder.get('known') ?? []) enter(version, desk, owners.get(fileBefore(change)));
    for (const rank of ['own', 'new'] as const) for (const { version } of inOrder.get(rank) ?? []) enter(version, desk);
    for (const thing of desk.left()) leave(commit, thing);
    for (const key of new Set(changes.flatMap(({ path, from = path }) => [path, from]).map(thingKey)))
      show(commit, key);
  }

  function toEntry(commit: number, change: Change): { readonly change: Change; readonly version: Version }[] {
    const { status, path, blob } = change;
    const name = thingAt(path);
    if (status === 'D' || !name || blob === undefined) return [];
    const content = contentOf(path, blob);
    return [{ change, version: { commit, file: path, name, blob, ...(content ? { content } : {}) } }];
  }

  /** A submodule that goes takes its files along, and so does one that moves. */
  function withFilesOfModule(change: Change): Change[] {
    const { status, path, from, mode } = change;
    if (mode !== '160000') return [change];
    if (status !== 'D' && from === undefined) return [];
    const folder = from ?? path;
    const files = [...alive].map(([file, thing]) => [file, blobOf(thing)] as const);
    return [...files, ...spare.all().map((one) => [one.file, one.blob] as const)].flatMap(([file, blob]): Change[] => {
      if (!file.startsWith(`${folder}/`)) return [];
      if (status === 'D' || blob === undefined) return [{ status: 'D', path: file, mode: '100644' }];
      return [{ status: 'R', path: path + file.slice(folder.length), from: file, blob, mode: '100644' }];
    });
  }

  function enter(version: Version, desk: Desk, before?: Followed): void {
    const key = thingKey(version.file);
    const isSame = before !== undefined && desk.has(before) && lastOf(before).name.kind === version.name.kind;
    const known = (isSame ? before : undefined) ?? desk.ofKey(key);
    if (!known && shownAt(key)) {
      spare.put(version);
      return;
    }
    const thing = known ?? lost.returningTo(version) ?? newThing();
    desk.take(thing);
    add(thing, version);
  }

  /** The thing that has an address. */
  function shownAt(key: string): Followed | undefined {
    const holder = lost.holderOf(key);
    return holder && alive.get(lastOf(holder).file) === holder && thingKey(lastOf(holder).file) === key
      ? holder
      : undefined;
  }

  /** Of several files of an address the one that the site shows has its past, from the commit on in which it is shown. */
  function show(commit: number, key: string): void {
    const [first, ...others] = spare.ofKey(key);
    if (!first) return;
    const thing = shownAt(key);
    if (!thing) {
      const version = { ...takeShown([first, ...others]), commit };
      add(lost.returningTo(version) ?? newThing(), version);
      return;
    }
    const now = lastOf(thing);
    const shown = shownOf([now, first, ...others]);
    if (shown === now) return;
    spare.take(shown.file);
    alive.delete(now.file);
    spare.put(now);
    // Nobody saw what it was for a part of a commit.
    if (now.commit === commit && thing.versions.length > 1) thing.versions.pop();
    add(thing, { ...shown, commit });
  }

  function takeShown(spares: readonly [Version, ...Version[]]): Version {
    const shown = shownOf(spares);
    spare.take(shown.file);
    return shown;
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
    const [first, ...others] = spare.ofKey(thingKey(lastOf(thing).file));
    if (first) {
      add(thing, { ...takeShown([first, ...others]), commit });
      return;
    }
    const copy = lost.copyOf(thing, commit);
    if (copy && alive.get(lastOf(copy).file) === copy) {
      const version = { ...lastOf(copy), commit };
      end(commit, copy);
      add(thing, version);
    } else {
      lost.lose(thing, commit);
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
