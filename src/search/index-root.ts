// The one small file that a search begins with: the collection's statistics, and where its slices are.

/** The first term of each slice of a dictionary, and the slice's name, in the order of the terms. */
export type Shelf = readonly (readonly [first: string, name: string])[];

export type IndexRoot = {
  readonly documents: number;
  /** How many numbers documents may have. */
  readonly slots: number;
  /** How many words each field has in all documents. */
  readonly totals: readonly number[];
  /** For each field, the slices with the lengths of `numbersASlice` documents each. */
  readonly lengths: readonly (readonly string[])[];
  readonly terms: Shelf;
  /** The same terms in the order of their endings: the first of each slice as `ending-slice.ts` turns it. */
  readonly endings: Shelf;
  /** What can be filtered by: `organisation:riverside`. */
  readonly facets: Shelf;
};

/** Terms are in the order of their UTF-16 units everywhere, as JavaScript sorts. */
export function compareTerms(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The place of the slice in which `term` is, if it is anywhere; -1 for none. */
export function placeOnShelf(shelf: Shelf, term: string): number {
  let [low, high] = [0, shelf.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shelf[middle]?.[0] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
