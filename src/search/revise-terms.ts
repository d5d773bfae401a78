import type { CodedTerm } from './dictionary-slice.ts';
import { compareTerms } from './index-root.ts';
import { longestWithLengths, readPostings, writePostings, type Postings } from './postings.ts';

/** For each term the documents that it is not in any more, and, field by field, those that it is in now, how often. */
export type TermChanges = ReadonlyMap<
  string,
  { readonly gone: ReadonlySet<number>; readonly come: readonly (ReadonlyMap<number, number> | undefined)[] }
>;

/** Only the lists of terms that changed are taken apart. `lengths` as they are now; absent where lists have none. */
export function revisedTerms(
  terms: readonly CodedTerm[],
  changes: TermChanges,
  fields: number,
  lengths?: readonly Int32Array[],
): CodedTerm[] {
  const known = new Map(terms.map((term) => [term.term, term]));
  for (const [term, { gone, come }] of changes) {
    const before = known.get(term);
    const counts = before?.counts ?? new Array<number>(fields).fill(0);
    const lists = readPostings(before?.postings ?? new Uint8Array(), counts, lengths !== undefined).map((list, field) =>
      revisedList(list, gone, come[field], lengths?.[field]),
    );
    known.delete(term);
    const now = { term, counts: lists.map(({ numbers }) => numbers.length), postings: writePostings(lists) };
    if (now.counts.some((count) => count > 0)) known.set(term, now);
  }
  return [...known.values()].sort((a, b) => compareTerms(a.term, b.term));
}

function revisedList(
  { numbers, frequencies }: Postings,
  gone: ReadonlySet<number>,
  come: ReadonlyMap<number, number> = new Map(),
  lengths?: Int32Array,
): Postings {
  const kept = numbers
    .map((number, index) => [number, frequencies[index] ?? 0] as const)
    .filter(([number]) => !gone.has(number));
  const all = [...kept, ...come].sort(([a], [b]) => a - b);
  const list = { numbers: all.map(([number]) => number), frequencies: all.map(([, often]) => often) };
  if (!lengths || all.length > longestWithLengths) return list;
  return { ...list, lengths: list.numbers.map((number) => lengths[number] ?? 0) };
}
