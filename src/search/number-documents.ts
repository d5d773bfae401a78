// Which number a document has in the index. Numbers by date or by address would all move with one more document in the
// middle, and every slice with them; so each document has the number that its own key leads to.
import { hashOf } from './hash.ts';
import { compareTerms } from './index-root.ts';

export type Numbering = {
  /** How many numbers there are: a power of two, so that they stay as they are while the site grows. */
  readonly slots: number;
  readonly numbers: ReadonlyMap<string, number>;
};

/** `since` is the day from which it is there, or another text that sorts by age. Keys are unique. */
export type Aged = { readonly key: string; readonly since: string };

/**
 * At least a fifth of the numbers stay free, at most three fifths. Where two keys lead to one number, the older document
 * has it and the other looks on, in steps of its own: what is written today moves nothing, and what is entered later with
 * an earlier day moves hardly another. `documents` come in any order.
 */
export function numberDocuments(documents: readonly Aged[]): Numbering {
  const slots = slotsFor(documents.length);
  const ranked = documents
    .map(({ key, since }) => ({ key, since, rank: hashOf(key, 2) }))
    .sort((a, b) => compareTerms(a.since, b.since) || b.rank - a.rank || compareTerms(a.key, b.key));
  const taken = new Uint8Array(slots);
  const numbers = new Map<string, number>();
  for (const { key } of ranked) {
    // An odd step comes past every number.
    const step = hashOf(key, 1) | 1;
    let number = hashOf(key) % slots;
    while (taken[number] === 1) number = ((number + step) >>> 0) % slots;
    taken[number] = 1;
    numbers.set(key, number);
  }
  return { slots, numbers };
}

function slotsFor(count: number): number {
  let slots = 64;
  while (slots * 0.8 < count) slots *= 2;
  return slots;
}
