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
  const found = new Uint8Array(slots).fill(1);
  for (const set of sets) for (let number = 0; number < slots; number += 1) if (set[number] !== 1) found[number] = 0;
  return found;
}

export function inAny(sets: readonly Uint8Array[], slots: number): Uint8Array {
  const found = new Uint8Array(slots);
  for (const set of sets) for (let number = 0; number < slots; number += 1) if (set[number] === 1) found[number] = 1;
  return found;
}

export function notIn(set: Uint8Array): Uint8Array {
  return set.map((is) => 1 - is);
}

export function numbersIn(set: Uint8Array): number[] {
  const numbers: number[] = [];
  set.forEach((is, number) => {
    if (is === 1) numbers.push(number);
  });
  return numbers;
}
