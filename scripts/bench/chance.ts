// Chance that repeats itself: the same seed gives the same numbers on every machine.

export type Chance = {
  /** A whole number from 0 up to, not including, `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <Item>(list: readonly Item[]) => Item;
  /** As `pick`, but what stands early in the list comes often, as words do. */
  readonly pickEarly: <Item>(list: readonly Item[]) => Item;
};

/** splitmix32 */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const at = <Item>(list: readonly Item[], share: number): Item => {
    const item = list[Math.floor(share * list.length)];
    if (item === undefined) throw new RangeError('Nothing can be picked from an empty list');
    return item;
  };
  return {
    below: (limit) => Math.floor(next() * limit),
    pick: (list) => at(list, next()),
    pickEarly: (list) => at(list, next() ** 3),
  };
}
