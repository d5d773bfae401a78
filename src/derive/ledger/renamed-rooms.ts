// Organisations whose whole folder got another name, as the files in it tell.
import type { ThingHistory } from '../../model/history.ts';

/**
 * Former name → the name of now. A folder that is no organisation any more was renamed where all that was in it to the
 * last is in one other now: what went before that says nothing of where the folder is.
 */
export function renamedRooms(
  things: readonly ThingHistory[],
  isRoom: (id: string) => boolean,
): ReadonlyMap<string, string> {
  const rooms = Map.groupBy(things.flatMap(leavingsOf), ({ room }) => room);
  return new Map(
    [...rooms].flatMap(([room, left]): [string, string][] => {
      const moved = left.filter(({ heir }) => heir !== undefined);
      const [heir, ...others] = new Set(moved.map((one) => one.heir));
      if (isRoom(room) || heir === undefined || others.length > 0 || !isRoom(heir)) return [];
      const last = Math.max(...moved.map(({ commit }) => commit));
      return left.every((one) => one.heir !== undefined || one.commit < last) ? [[room, heir]] : [];
    }),
  );
}

/** That a thing left a room: for another one, its heir, or, where `heir` is absent, because it was removed. */
type Leaving = { readonly room: string; readonly commit: number; readonly heir?: string };

function leavingsOf({ versions }: ThingHistory): Leaving[] {
  const last = versions.at(-1);
  if (!last) return [];
  const now = last.name.organisation;
  return [...new Set(versions.map(({ name }) => name.organisation))].flatMap((room): Leaving[] => {
    const next = versions[versions.findLastIndex(({ name }) => name.organisation === room) + 1];
    if (next) return [{ room, commit: next.commit, heir: now }];
    return [{ room, commit: last.blob === undefined ? last.commit : Infinity }];
  });
}
