// The index as files: named by what they hold, and cut so that a change of a document changes the slices of its own
// words and no others.
import type { CountedWords } from './count-words.ts';
import { cut } from './cut.ts';
import { writeDictionary, type CodedTerm } from './dictionary-slice.ts';
import { indexFields } from './index-fields.ts';
import type { IndexRoot, Shelf } from './index-root.ts';
import { Inverter } from './invert.ts';
import { numbersASlice, writeLengths } from './length-slices.ts';

/** `facets` are what it can be filtered by: `kind:post`. */
export type IndexedDocument = {
  readonly number: number;
  readonly words: CountedWords;
  readonly facets: readonly string[];
};

/** Puts a slice somewhere, and says how it is called: 16 hexadecimal digits of its content. */
export type PutSlice = (bytes: Uint8Array) => string;

/** In bytes, roughly: a request costs a phone about as much as two kilobytes. */
const heaviest = { dictionary: 5000, postings: 2048 };

/** `documents` come by rising numbers, below `slots`. */
export function toSlices(documents: Iterable<IndexedDocument>, slots: number, put: PutSlice): IndexRoot {
  const terms = new Inverter(indexFields.length, slots, true);
  const facets = new Inverter(1, slots, false);
  const totals = indexFields.map(() => 0);
  let count = 0;
  for (const { number, words, facets: some } of documents) {
    terms.add({ number, fields: words });
    facets.add({ number, fields: [{ length: 0, terms: some.map((facet) => [facet, 1] as const) }] });
    words.forEach(({ length }, field) => {
      totals[field] = (totals[field] ?? 0) + length;
    });
    count += 1;
  }
  return {
    documents: count,
    slots,
    totals,
    lengths: terms.lengths.map((lengths) => lengthSlices(lengths, put)),
    terms: shelf([...terms.terms()], put),
    facets: shelf([...facets.terms()], put),
  };
}

function lengthSlices(lengths: Int32Array, put: PutSlice): string[] {
  const count = Math.ceil(lengths.length / numbersASlice);
  return Array.from({ length: count }, (_, index) =>
    put(writeLengths(lengths.subarray(index * numbersASlice, (index + 1) * numbersASlice))),
  );
}

function shelf(terms: readonly CodedTerm[], put: PutSlice): Shelf {
  const keyOf = ({ term }: CodedTerm) => term;
  // What stands before a term changes what it takes to write it, so its weight is what it may take at most.
  const entry = ({ term, counts }: CodedTerm) => term.length + 4 + counts.length;
  return cut(terms, { heaviest: heaviest.dictionary, keyOf, weightOf: entry }).map((some) => {
    const lists = cut(some, { heaviest: heaviest.postings, keyOf, weightOf: ({ postings }) => postings.length });
    const slices = lists.map((list) => ({ name: put(joined(list)), terms: list }));
    return [some[0]?.term ?? '', put(writeDictionary(slices))];
  });
}

function joined(terms: readonly CodedTerm[]): Uint8Array {
  const bytes = new Uint8Array(terms.reduce((sum, { postings }) => sum + postings.length, 0));
  let at = 0;
  for (const { postings } of terms) {
    bytes.set(postings, at);
    at += postings.length;
  }
  return bytes;
}
