// The index as files: named by what they hold, and cut so that a change of a document changes the slices of its own
// words and no others.
import type { Collected } from './collect.ts';
import { cut } from './cut.ts';
import { writeDictionary, type CodedTerm } from './dictionary-slice.ts';
import { turned, writeEndings } from './ending-slice.ts';
import type { IndexRoot, Shelf } from './index-root.ts';
import { joinedPostings } from './keep-collected.ts';
import { numbersASlice, writeLengths } from './length-slices.ts';

/** Puts a slice somewhere, and says how it is called: 16 hexadecimal digits of its content. */
export type PutSlice = (bytes: Uint8Array) => string;

/** In bytes, roughly: a request costs a phone about as much as two kilobytes. */
const heaviest = { dictionary: 5000, postings: 2048, endings: 10_000 };

export function toSlices({ documents, slots, totals, lengths, terms, facets }: Collected, put: PutSlice): IndexRoot {
  return {
    documents,
    slots,
    totals,
    lengths: lengths.map((some) => lengthSlices(some, put)),
    terms: shelf(terms, put),
    endings: endings(terms, put),
    facets: shelf(facets, put),
  };
}

function lengthSlices(lengths: Int32Array, put: PutSlice): string[] {
  const count = Math.ceil(lengths.length / numbersASlice);
  return Array.from({ length: count }, (_, index) =>
    put(writeLengths(lengths.subarray(index * numbersASlice, (index + 1) * numbersASlice))),
  );
}

function endings(terms: readonly CodedTerm[], put: PutSlice): Shelf {
  const all = terms.map(({ term }) => turned(term)).sort();
  const options = {
    heaviest: heaviest.endings,
    keyOf: (term: string) => term,
    weightOf: ({ length }: string) => length + 2,
  };
  return cut(all, options).map((some) => [some[0] ?? '', put(writeEndings(some))]);
}

function shelf(terms: readonly CodedTerm[], put: PutSlice): Shelf {
  const keyOf = ({ term }: CodedTerm) => term;
  // What stands before a term changes what it takes to write it, so its weight is what it may take at most.
  const entry = ({ term, counts }: CodedTerm) => term.length + 4 + counts.length;
  return cut(terms, { heaviest: heaviest.dictionary, keyOf, weightOf: entry }).map((some) => {
    const lists = cut(some, { heaviest: heaviest.postings, keyOf, weightOf: ({ postings }) => postings.length });
    const slices = lists.map((list) => ({ name: put(joinedPostings(list)), terms: list }));
    return [some[0]?.term ?? '', put(writeDictionary(slices))];
  });
}
