// The index as whoever searches has it: slices are fetched when a word needs them, and each once.
import { readDictionary, type PlacedTerm } from './dictionary-slice.ts';
import { readEndings, turnedStart } from './ending-slice.ts';
import { compareTerms, placeOnShelf, type Shelf } from './index-root.ts';
import { numbersASlice, readLengths } from './length-slices.ts';
import type { Dictionary } from './plan-query.ts';
import { readPostings, type Postings } from './postings.ts';

/** A file of the index by its name; undefined where there is none any more. Whatever else goes wrong it throws. */
export type FetchSlice = (name: string) => Promise<Uint8Array | undefined>;

/** A slice is gone: the site was published anew, and the index has to be opened again. */
export class GoneError extends Error {}

export type Slices = <Value>(name: string, read: (bytes: Uint8Array) => Value) => Promise<Value>;

/** How many are remembered before it begins anew: somebody may search all day. */
const mostKept = 400;

export function slices(fetchSlice: FetchSlice): Slices {
  const kept = new Map<string, Promise<unknown>>();
  return <Value>(name: string, read: (bytes: Uint8Array) => Value) => {
    const known = kept.get(name) as Promise<Value> | undefined;
    if (known) return known;
    if (kept.size >= mostKept) kept.clear();
    const reading = fetchSlice(name).then((bytes) => {
      if (!bytes) throw new GoneError(`${name} is not there any more`);
      return read(bytes);
    });
    // What did not come is asked for again the next time.
    reading.catch(() => kept.delete(name));
    kept.set(name, reading);
    return reading;
  };
}

export type SlicedDictionary = Omit<Dictionary<PlacedTerm>, 'ending'> & {
  readonly postings: (term: PlacedTerm) => Promise<readonly Postings[]>;
};

/** `fields`: how many lists a term has; `hasLengths`: whether short ones say how long their documents are. */
export function slicedDictionary(
  shelf: Shelf,
  load: Slices,
  { fields, hasLengths }: { readonly fields: number; readonly hasLengths: boolean },
): SlicedDictionary {
  const at = async (place: number): Promise<readonly PlacedTerm[]> => {
    const name = shelf[place]?.[1];
    return name === undefined ? [] : load(name, (bytes) => readDictionary(bytes, fields));
  };
  return {
    find: async (terms) => {
      const places = new Set(terms.map((term) => placeOnShelf(shelf, term)));
      const found = await Promise.all([...places].map(at));
      const wanted = new Set(terms);
      return found
        .flat()
        .filter(({ term }) => wanted.has(term))
        .sort((a, b) => compareTerms(a.term, b.term));
    },
    beginning: async (start) => {
      const first = Math.max(placeOnShelf(shelf, start), 0);
      // No letter is behind this one.
      const last = placeOnShelf(shelf, `${start}\uffff`);
      const found = await Promise.all(Array.from({ length: last - first + 1 }, (_, index) => at(first + index)));
      return found.flat().filter(({ term }) => term.startsWith(start));
    },
    postings: ({ slice, start, length, counts }) =>
      load(slice, (bytes) => bytes).then((bytes) =>
        readPostings(bytes.subarray(start, start + length), counts, hasLengths),
      ),
  };
}

/** Terms by their endings, as the shelf of these has them. */
export function slicedEndings(shelf: Shelf, load: Slices): Dictionary['ending'] {
  return async (ending) => {
    const start = turnedStart(ending);
    const first = Math.max(placeOnShelf(shelf, start), 0);
    const names = shelf.slice(first, placeOnShelf(shelf, `${start}\uffff`) + 1).map(([, name]) => name);
    const found = await Promise.all(names.map((name) => load(name, readEndings)));
    return found.flatMap((terms) => terms.get(ending) ?? []);
  };
}

/** How many words a field has in these documents, by number. `names` are those of its slices. */
export async function lengthsOf(
  numbers: readonly number[],
  names: readonly string[],
  load: Slices,
): Promise<ReadonlyMap<number, number>> {
  const placeOf = (number: number) => Math.floor(number / numbersASlice);
  const places = [...new Set(numbers.map(placeOf))];
  const read = await Promise.all(places.map((place) => load(names[place] ?? '', (bytes) => readLengths(bytes))));
  const byPlace = new Map(places.map((place, index) => [place, read[index]]));
  return new Map(numbers.map((number) => [number, byPlace.get(placeOf(number))?.[number % numbersASlice] ?? 0]));
}
