// A slip in one measure, or in one share, hides nothing of the others: what was taken out of them is gone.
import { itemNames } from '../../model/history.ts';
import type { NamelessItems } from './nameless-items.ts';

type Item = { readonly [key: string]: unknown };

export type ListShift = {
  readonly list: string;
  /** Those of the version before, with what the one after it says of them, and then those that came. */
  readonly carried: readonly Item[];
  readonly written: readonly Item[];
  readonly came: number;
  readonly slips: readonly string[];
};

/** Of items that were carried over, those and their parts that are still written, or that stand behind a slip. */
export function stillThere(
  { list, carried, written, came, slips }: ListShift,
  nameless: NamelessItems,
): readonly Item[] {
  const name = itemNames[list];
  // Which of the items are meant is not known of other lists.
  if (name === undefined || slips.includes(list)) return carried;
  const isBehind = (place: string) => slips.some((slip) => slip === place || slip.startsWith(`${place}.`));
  const placeOf = (item: Item) => `${list}.${String(item[name])}`;
  const byName = Map.groupBy(written, (one) => one[name]);
  const missing = carried.filter((item) => !byName.has(item[name]) && !isBehind(placeOf(item)));
  const held = nameless(list, missing, came, slips);
  const gone = new Set(missing.filter((item) => !held.has(item)));
  return carried.flatMap((item) => {
    const now = byName.get(item[name]);
    if (!now) return gone.has(item) ? [] : [item];
    const parts = Object.entries(item).filter(
      ([part]) => now.some((one) => one[part] !== undefined) || isBehind(`${placeOf(item)}.${part}`),
    );
    return [Object.fromEntries(parts)];
  });
}
