// All that an index is cut from: every term with its lists, and how long every field is. What changed of a site can be
// worked into it, so that nobody has to go through all documents again for one.
import { termList, type CountedWords } from './count-words.ts';
import type { CodedTerm } from './dictionary-slice.ts';
import { indexFields } from './index-fields.ts';
import { Inverter, type InvertedField } from './invert.ts';
import { revisedTerms, type TermChanges } from './revise-terms.ts';

/** `facets` are what it can be filtered by: `kind:post`. */
export type IndexedDocument = {
  readonly number: number;
  readonly words: CountedWords;
  readonly facets: readonly string[];
};

export type Collected = {
  readonly documents: number;
  readonly slots: number;
  /** How many words each field has in all documents. */
  readonly totals: readonly number[];
  /** By field and number; -1 where there is no document. */
  readonly lengths: readonly Int32Array[];
  /** In their order. */
  readonly terms: readonly CodedTerm[];
  readonly facets: readonly CodedTerm[];
};

/** `documents` come by rising numbers, below `slots`. */
export function collect(documents: Iterable<IndexedDocument>, slots: number): Collected {
  const terms = new Inverter(indexFields.length, slots, true);
  const facets = new Inverter(1, slots, false);
  let count = 0;
  for (const document of documents) {
    const { number } = document;
    terms.add({ number, fields: wordFields(document) });
    facets.add({ number, fields: facetFields(document) });
    count += 1;
  }
  const { lengths } = terms;
  return {
    documents: count,
    slots,
    totals: totalsOf(lengths),
    lengths,
    terms: [...terms.terms()],
    facets: [...facets.terms()],
  };
}

export type Changes = { readonly gone: readonly IndexedDocument[]; readonly come: readonly IndexedDocument[] };

/** As `collect` of the documents that there are then. A document that changed is gone, and comes with the same number. */
export function revise(before: Collected, { gone, come }: Changes): Collected {
  const lengths = before.lengths.map((some) => some.slice());
  for (const { number } of gone) for (const some of lengths) some[number] = -1;
  for (const { number, words } of come)
    words.forEach(({ length }, field) => void lengths[field]?.fill(length, number, number + 1));
  return {
    documents: before.documents - gone.length + come.length,
    slots: before.slots,
    totals: totalsOf(lengths),
    lengths,
    terms: revisedTerms(before.terms, changesOf(gone, come, wordFields), indexFields.length, lengths),
    facets: revisedTerms(before.facets, changesOf(gone, come, facetFields), 1),
  };
}

function totalsOf(lengths: readonly Int32Array[]): number[] {
  return lengths.map((some) => some.reduce((sum, length) => sum + Math.max(length, 0), 0));
}

function wordFields({ words }: IndexedDocument): readonly InvertedField[] {
  return words.map((field) => ({ ...field, terms: termList(field) }));
}

function facetFields({ facets }: IndexedDocument): readonly InvertedField[] {
  return [{ length: 0, terms: facets, often: facets.map(() => 1) }];
}

function changesOf(
  gone: readonly IndexedDocument[],
  come: readonly IndexedDocument[],
  fieldsOf: (document: IndexedDocument) => readonly InvertedField[],
): TermChanges {
  const changes = new Map<string, { gone: Set<number>; come: Map<number, number>[] }>();
  const changeOf = (term: string) => {
    const known = changes.get(term) ?? { gone: new Set(), come: [] };
    changes.set(term, known);
    return known;
  };
  for (const document of gone)
    for (const { terms } of fieldsOf(document)) for (const term of terms) changeOf(term).gone.add(document.number);
  for (const document of come)
    fieldsOf(document).forEach(({ terms, often }, field) => {
      for (const [index, term] of terms.entries()) {
        const { come: fields } = changeOf(term);
        const numbers = fields[field] ?? new Map<number, number>();
        fields[field] = numbers.set(document.number, often[index] ?? 0);
      }
    });
  return changes;
}
