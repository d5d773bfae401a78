// What of a version cannot be read says what it said before: a slip of the pen takes no promise back, and nobody is accused
// of it.
import { itemNames, type Version, type VersionContent } from '../../model/history.ts';
import { namelessItems, type NamelessItems } from './nameless-items.ts';
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
  const nameless = namelessItems();
  return versions.map((version) => {
    const content = version.content && withCarried(version.content, last, nameless);
    last = content ?? last;
    return content ? { ...version, content, unknown: stillUnknown(content) } : version;
  });
}

function withCarried(now: VersionContent, before: VersionContent | undefined, nameless: NamelessItems): VersionContent {
  if (now.kind === 'post') return now;
  const was: Keys = before?.kind === now.kind ? before.content : {};
  return { ...now, content: carried(now.content, was, now, nameless) } as VersionContent;
}

type Keys = { readonly [key: string]: unknown };

type Slips = { readonly unread?: readonly string[]; readonly slips?: readonly string[] };

function carried(now: Keys, before: Keys, { unread = [], slips = [] }: Slips, nameless: NamelessItems): Keys {
  for (const list of Object.keys(itemNames)) if (!unread.includes(list)) nameless(list, [], 0, []);
  const kept = unread.flatMap((key): [string, unknown][] => {
    const [was, is] = [before[key], now[key]];
    if (Array.isArray(was) || key in itemNames) return keptList(key, was, is, { slips, nameless });
    if (was === undefined) return [];
    // A kind that cannot be read is the usual one.
    return is === undefined || key === 'kind' ? [[key, was]] : [];
  });
  return kept.length === 0 ? now : { ...now, ...Object.fromEntries(kept) };
}

type ListSlips = { readonly slips: readonly string[]; readonly nameless: NamelessItems };

function keptList(list: string, was: unknown, is: unknown, { slips, nameless }: ListSlips): [string, unknown][] {
  const [known, written] = [itemsOf(was), itemsOf(is)];
  const carried = carriedList(known, written);
  const came = carried.length - known.length;
  const there = stillThere({ list, carried, written, came, slips }, nameless);
  return was === undefined ? [] : [[list, there]];
}

function itemsOf(list: unknown): readonly Keys[] {
  return Array.isArray(list) ? list : [];
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
