// Which documents a query is about, before anybody ranks them.
import type { TermLists } from './cut-index.ts';

/** 1 for each document that `terms` stand in, by number. */
export function documentsOf(terms: readonly Pick<TermLists, 'lists'>[], slots: number): Uint8Array {
  const found = new Uint8Array(slots);
  for (const { lists } of terms) for (const { numbers } of lists) for (const number of numbers) found[number] = 1;
  return found;
}

/** Those that are in all of `sets`. */
export function inAll(sets: readonly Uint8Array[], slots: number): Uint8Array {
  return new Uint8Array(slots).fill(1).map((_, number) => (sets.every((set) => set[number] === 1) ? 1 : 0));
}

export function inAny(sets: readonly Uint8Array[], slots: number): Uint8Array {
  return new Uint8Array(slots).map((_, number) => (sets.some((set) => set[number] === 1) ? 1 : 0));
}

export function numbersIn(set: Uint8Array): number[] {
  const numbers: number[] = [];
  set.forEach((is, number) => {
    if (is === 1) numbers.push(number);
  });
  return numbers;
}
