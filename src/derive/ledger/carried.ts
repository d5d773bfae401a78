// What of a version cannot be read says what it said before: a slip of the pen takes no promise back, and nobody is accused
// of it.
import type { Version, VersionContent } from '../../model/history.ts';
import { stillThere } from './still-there.ts';
import { unknownParts } from './unknown-parts.ts';

export type CarriedVersion = Version & {
  /** What no version up to this one says so that it can be read, as slips are named. */
  readonly unknown?: readonly string[];
};

/** The versions of one thing, oldest first. */
export function carriedVersions(versions: readonly Version[]): CarriedVersion[] {
  let last: VersionContent | undefined;
  const stillUnknown = unknownParts();
  return versions.map((version) => {
    const content = version.content && withCarried(version.content, last);
    last = content ?? last;
    return content ? { ...version, content, unknown: stillUnknown(content) } : version;
  });
}

function withCarried(now: VersionContent, before: VersionContent | undefined): VersionContent {
  if (now.kind === 'post' || before?.kind !== now.kind || !now.unread) return now;
  return { ...now, content: carried(now.content, before.content, now) } as VersionContent;
}

type Keys = { readonly [key: string]: unknown };

type Slips = { readonly unread?: readonly string[]; readonly slips?: readonly string[] };

function carried(now: Keys, before: Keys, { unread = [], slips = [] }: Slips): Keys {
  const kept = unread.flatMap((key): [string, unknown][] => {
    const [was, is] = [before[key], now[key]];
    if (was === undefined) return [];
    if (Array.isArray(was)) {
      const items: readonly Keys[] = Array.isArray(is) ? is : [];
      return [[key, stillThere(key, carriedList(was, items), items, slips)]];
    }
    // A kind that cannot be read is the usual one.
    return is === undefined || key === 'kind' ? [[key, was]] : [];
  });
  return { ...now, ...Object.fromEntries(kept) };
}

/**
 * An item is known by all that it says, else by its id, by its funder, or by its day and reason: one funder may give two
 * shares, and two reasons may be of one day.
 */
function carriedList(was: readonly Keys[], is: readonly Keys[]): Keys[] {
  const [same, left] = pairsBy((item) => JSON.stringify(item), was, is);
  const [alike, added] = pairsBy(
    nameOf,
    was.filter((item) => !same.has(item)),
    left,
  );
  return [...was.map((item) => ({ ...item, ...same.get(item), ...alike.get(item) })), ...added];
}

/** Who is who by a name, each once, and who of the others is nobody's. */
function pairsBy(
  name: (item: Keys) => string,
  some: readonly Keys[],
  others: readonly Keys[],
): readonly [ReadonlyMap<Keys, Keys>, readonly Keys[]] {
  const byName = Map.groupBy(others, name);
  const pairs = new Map<Keys, Keys>();
  for (const one of some) {
    const other = byName.get(name(one))?.shift();
    if (other) pairs.set(one, other);
  }
  const taken = new Set(pairs.values());
  return [pairs, others.filter((other) => !taken.has(other))];
}

function nameOf({ id, funder, date, reason }: Keys): string {
  return JSON.stringify([id, funder, date, reason]);
}
