// Cuts a sorted list into slices of a bounded weight, so that a change moves no boundary but its own. Cut after so many
// bytes, all slices behind a longer word would begin elsewhere; here a slice that is too heavy is cut at the item that
// its own key ranks first, and so on. The same list is always cut the same way, whatever it was before.
import { hashOf } from './hash.ts';

/** Each item has a key of its own. Only an item that is too heavy by itself makes a slice that is. */
export function cut<Item>(
  items: readonly Item[],
  options: {
    readonly heaviest: number;
    readonly keyOf: (item: Item) => string;
    readonly weightOf: (item: Item) => number;
  },
): Item[][] {
  const ranks = items.map((item) => hashOf(options.keyOf(item), 3));
  const sums = new Float64Array(items.length + 1);
  items.forEach((item, index) => {
    sums[index + 1] = (sums[index] ?? 0) + options.weightOf(item);
  });
  const slices: Item[][] = [];
  // Without recursion: a list may be cut a thousand times.
  const open: [start: number, end: number][] = [[0, items.length]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [start, end] = range;
    if (start === end) continue;
    if (end - start === 1 || (sums[end] ?? 0) - (sums[start] ?? 0) <= options.heaviest) {
      slices.push(items.slice(start, end));
      continue;
    }
    const middle = firstRanked(ranks, start + 1, end);
    open.push([middle, end], [start, middle]);
  }
  return slices;
}

/** The place of the lowest rank from `start` to before `end`, the first of several. */
function firstRanked(ranks: readonly number[], start: number, end: number): number {
  let first = start;
  for (let index = start + 1; index < end; index += 1) if ((ranks[index] ?? 0) < (ranks[first] ?? 0)) first = index;
  return first;
}
