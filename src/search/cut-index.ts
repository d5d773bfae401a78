// An index of nothing but a query's terms and the documents that have them, for lunr to rank. Weights are those of the
// whole collection, so that the ranking is the whole index's.
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

/** `terms` rise; of the documents only those in `among` are looked at. */
export function cutIndex(terms: readonly TermLists[], among: Uint8Array, collection: Collection): Index {
  const vectors = new Map<string, number[]>();
  const postings: { term: number; field: number; numbers: readonly number[] }[] = [];
  terms.forEach(({ counts, lists }, place) => {
    const idf = inverseFrequency(counts, collection.documents);
    lists.forEach((list, field) => {
      const numbers: number[] = [];
      const average = (collection.totals[field] ?? 0) / collection.documents;
      list.numbers.forEach((number, index) => {
        if (among[number] !== 1) return;
        numbers.push(number);
        const length = list.lengths?.[index] ?? collection.lengthOf(field, number);
        const often = list.frequencies[index] ?? 0;
        const name = `${indexFields[field]}/${number}`;
        const elements = vectors.get(name) ?? [];
        elements.push(place, weight({ often, length, average, field }, idf));
        if (elements.length === 2) vectors.set(name, elements);
      });
      postings.push({ term: place, field, numbers });
    });
  });
  return indexOf({ fields: indexFields, terms: terms.map(({ term }) => term), postings, vectors });
}
