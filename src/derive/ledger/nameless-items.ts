// Items of a list without what they are known by: a measure without its `id`, a share without its `funder`. Nobody can tell
// which of those known before such a one is, but each is no more than one of them.
import { itemNames } from '../../model/history.ts';

type Item = { readonly [key: string]: unknown };

type State = {
  /** How many the last version had. */
  readonly count: number;
  /** How many of those stand for none that was known. */
  readonly strange: number;
  /** The names of those that the others stand for. */
  readonly held: ReadonlySet<string>;
};

const none: State = { count: 0, strange: 0, held: new Set() };

/**
 * Takes one version after another of a list, all of one thing: the known items that are `missing` in it, and how many
 * `came` with names that are new. Gives those that nameless items may stand for.
 */
export type NamelessItems = (
  list: string,
  missing: readonly Item[],
  came: number,
  slips: readonly string[],
) => ReadonlySet<Item>;

export function namelessItems(): NamelessItems {
  const states = new Map<string, State>();
  return (list, missing, came, slips) => {
    const { count, strange, held } = states.get(list) ?? none;
    const nameOf = (item: Item) => String(item[itemNames[list] ?? '']);
    const now = namelessIn(list, slips);
    // Those that got a name were none of the known.
    const named = Math.min(came, Math.max(count - now, 0));
    const room = Math.max(now - Math.max(strange - named, 0), 0);
    const kept = missing.toSorted((a, b) => Number(held.has(nameOf(b))) - Number(held.has(nameOf(a)))).slice(0, room);
    states.set(list, { count: now, strange: now - kept.length, held: new Set(kept.map(nameOf)) });
    return new Set(kept);
  };
}

/** How many items of a list have no name, as slips tell it. */
export function namelessIn(list: string, slips: readonly string[]): number {
  return slips.filter((slip) => slip === `${list}.*`).length;
}
