// What an index is cut from, as bytes: kept from one publish to the next.
import type { Collected } from './collect.ts';
import { readDictionary, writeDictionary, type CodedTerm } from './dictionary-slice.ts';
import { indexFields } from './index-fields.ts';

/** Parts that stand one after another in a file. */
export function collectedParts({ documents, slots, totals, lengths, terms, facets }: Collected): Uint8Array[] {
  const head = new TextEncoder().encode(JSON.stringify({ documents, slots, totals }));
  const numbers = lengths.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength));
  return [head, ...numbers, ...termParts(terms), ...termParts(facets)];
}

/** Of as many parts as there were. */
export function collectedFrom(parts: readonly Uint8Array[]): Collected {
  const [head = new Uint8Array(), ...rest] = parts;
  const fields = indexFields.length;
  const { documents, slots, totals } = JSON.parse(new TextDecoder().decode(head)) as Omit<Collected, 'lengths'>;
  // A copy: what was read may stand anywhere in a larger buffer.
  const lengths = rest.slice(0, fields).map((bytes) => new Int32Array(new Uint8Array(bytes).buffer));
  const [words, lists, facets, facetLists] = rest.slice(fields);
  return {
    documents,
    slots,
    totals,
    lengths,
    terms: termsFrom(words, lists, fields),
    facets: termsFrom(facets, facetLists, 1),
  };
}

// The lists stand in one place here, which needs no name.
const nowhere = '0'.repeat(16);

function termParts(terms: readonly CodedTerm[]): Uint8Array[] {
  if (terms.length === 0) return [new Uint8Array(), new Uint8Array()];
  return [writeDictionary([{ name: nowhere, terms }]), joinedPostings(terms)];
}

function termsFrom(words: Uint8Array | undefined, lists: Uint8Array | undefined, fields: number): CodedTerm[] {
  if (!words || !lists) throw new Error('A part of what was kept is missing');
  return readDictionary(words, fields).map(({ term, counts, start, length }) => ({
    term,
    counts,
    postings: lists.subarray(start, start + length),
  }));
}

export function joinedPostings(terms: readonly CodedTerm[]): Uint8Array {
  const bytes = new Uint8Array(terms.reduce((sum, { postings }) => sum + postings.length, 0));
  let at = 0;
  for (const { postings } of terms) {
    bytes.set(postings, at);
    at += postings.length;
  }
  return bytes;
}
