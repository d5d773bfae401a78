// An index of nothing but a query's terms and the documents that may be among the best, for lunr to rank. Weights are
// those of the whole collection, so that the ranking is the whole index's.
import { indexFields } from './index-fields.ts';
import { indexOf, type Index } from './lunr.ts';
import type { Postings } from './postings.ts';
import { inverseFrequency, weight } from './rank.ts';

export type TermLists = {
  readonly term: string;
  /** In how many documents of the whole it stands, field by field. */
  readonly counts: readonly number[];
  readonly lists: readonly Postings[];
};

export type Collection = {
  readonly documents: number;
  readonly totals: readonly number[];
  /** How many words a field has in a document. */
  readonly lengthOf: (field: number, number: number) => number;
};

export type CutOptions = {
  /** 1 for each document that is asked for, by number. */
  readonly among: Uint8Array;
  /** How much each term counts for. */
  readonly boostOf: (term: string) => number;
  /** How many of the best are wanted. Those that are as good as the last of them are there, too. */
  readonly limit: number;
};

/** `terms` rise. */
export function cutIndex(terms: readonly TermLists[], collection: Collection, options: CutOptions): Index {
  const lists = terms.flatMap((term, place) => weighed(term, place, collection, options.among));
  const best = bestOf(lists, terms, options);
  const vectors = new Map<string, number[]>();
  const postings = lists.map(({ place, field, numbers, weights }) => {
    const kept: number[] = [];
    numbers.forEach((number, index) => {
      if (best[number] !== 1) return;
      kept.push(number);
      const name = `${indexFields[field]}/${number}`;
      const elements = vectors.get(name);
      if (elements) elements.push(place, weights[index] ?? 0);
      else vectors.set(name, [place, weights[index] ?? 0]);
    });
    return { term: place, field, numbers: kept };
  });
  return indexOf({ fields: indexFields, terms: terms.map(({ term }) => term), postings, vectors });
}

type Weighed = {
  readonly place: number;
  readonly field: number;
  readonly numbers: readonly number[];
  readonly weights: readonly number[];
};

function weighed({ counts, lists }: TermLists, place: number, collection: Collection, among: Uint8Array): Weighed[] {
  const idf = inverseFrequency(counts, collection.documents);
  return lists.map((list, field) => {
    const average = (collection.totals[field] ?? 0) / collection.documents;
    const numbers: number[] = [];
    const weights: number[] = [];
    list.numbers.forEach((number, index) => {
      if (among[number] !== 1) return;
      const length = list.lengths?.[index] ?? collection.lengthOf(field, number);
      numbers.push(number);
      weights.push(weight({ often: list.frequencies[index] ?? 0, length, average, field }, idf));
    });
    return { place, field, numbers, weights };
  });
}

/** Sums of the same weights differ in their last digits by the order in which they are added. */
const asGood = 1e-9;

/**
 * The documents of which any may be among the best `limit`: by the sums that lunr ranks by, but for the length of the
 * query, which is the same for all. Lunr takes half a microsecond a document and more, and nobody reads the thousandth.
 */
function bestOf(
  lists: readonly Weighed[],
  terms: readonly TermLists[],
  { among, boostOf, limit }: CutOptions,
): Uint8Array {
  const sums = new Float64Array(among.length);
  for (const { place, numbers, weights } of lists) {
    const boost = boostOf(terms[place]?.term ?? '');
    numbers.forEach((number, index) => {
      sums[number] = (sums[number] ?? 0) + boost * (weights[index] ?? 0);
    });
  }
  const sorted = sums.filter((_, number) => among[number] === 1).sort();
  if (sorted.length <= limit) return among;
  const least = (sorted[sorted.length - limit] ?? 0) - asGood;
  return among.map((is, number) => (is === 1 && (sums[number] ?? 0) >= least ? 1 : 0));
}
