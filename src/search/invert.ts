// Documents with their terms become terms with their documents. Flat arrays of numbers: twenty thousand posts of four
// hundred words are four million entries, which as objects would fill the memory.
import type { CodedTerm } from './dictionary-slice.ts';
import { compareTerms } from './index-root.ts';
import { longestWithLengths, writePostings, type Postings } from './postings.ts';

export type NumberedDocument = { readonly number: number; readonly fields: readonly InvertedField[] };

/** The different terms of a field, and how often each stands there. */
export type InvertedField = {
  readonly length: number;
  readonly terms: readonly string[];
  readonly often: readonly number[];
};

export class Inverter {
  readonly #fields: number;
  readonly #hasLengths: boolean;
  readonly #slots = new Map<string, number>();
  /** By field and number; -1 where there is no document. */
  readonly lengths: readonly Int32Array[];
  #entries = new Uint32Array(3 * 1024);
  #end = 0;
  #last = -1;

  /** `slots`: how many numbers there may be. `hasLengths`: whether short lists say how long their documents are. */
  constructor(fields: number, slots: number, hasLengths: boolean) {
    this.#fields = fields;
    this.#hasLengths = hasLengths;
    this.lengths = Array.from({ length: fields }, () => new Int32Array(slots).fill(-1));
  }

  /** Documents come by rising numbers. */
  add({ number, fields }: NumberedDocument): void {
    if (number <= this.#last) throw new Error(`Document ${number} comes after ${this.#last}`);
    this.#last = number;
    fields.forEach(({ length, terms, often }, field) => {
      const lengths = this.lengths[field];
      if (lengths) lengths[number] = length;
      for (const [index, term] of terms.entries())
        this.#enter(this.#slotOf(term) * this.#fields + field, number, often[index] ?? 0);
    });
  }

  /** Every term with its lists, in order. */
  *terms(): Generator<CodedTerm> {
    const starts = this.#sorted();
    for (const [term, slot] of [...this.#slots].sort(([a], [b]) => compareTerms(a, b))) {
      const lists = Array.from({ length: this.#fields }, (_, field) => this.#list(slot * this.#fields + field, starts));
      yield { term, counts: lists.map(({ numbers }) => numbers.length), postings: writePostings(lists) };
    }
  }

  #slotOf(term: string): number {
    const known = this.#slots.get(term);
    if (known !== undefined) return known;
    this.#slots.set(term, this.#slots.size);
    return this.#slots.size - 1;
  }

  #enter(list: number, number: number, often: number): void {
    if (this.#end === this.#entries.length) {
      const larger = new Uint32Array(this.#entries.length * 2);
      larger.set(this.#entries);
      this.#entries = larger;
    }
    this.#entries[this.#end] = list;
    this.#entries[this.#end + 1] = number;
    this.#entries[this.#end + 2] = often;
    this.#end += 3;
  }

  /** Entries by list instead of by document; gives where each list begins, in entries. */
  #sorted(): Uint32Array {
    const starts = new Uint32Array(this.#slots.size * this.#fields + 1);
    for (let at = 0; at < this.#end; at += 3) {
      const next = (this.#entries[at] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let list = 1; list < starts.length; list += 1) starts[list] = (starts[list] ?? 0) + (starts[list - 1] ?? 0);
    const free = starts.slice();
    const sorted = new Uint32Array((this.#end / 3) * 2);
    for (let at = 0; at < this.#end; at += 3) {
      const list = this.#entries[at] ?? 0;
      const place = free[list] ?? 0;
      free[list] = place + 1;
      sorted[place * 2] = this.#entries[at + 1] ?? 0;
      sorted[place * 2 + 1] = this.#entries[at + 2] ?? 0;
    }
    this.#entries = sorted;
    return starts;
  }

  #list(list: number, starts: Uint32Array): Postings {
    const numbers: number[] = [];
    const frequencies: number[] = [];
    for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at += 1) {
      numbers.push(this.#entries[at * 2] ?? 0);
      frequencies.push(this.#entries[at * 2 + 1] ?? 0);
    }
    if (!this.#hasLengths || numbers.length > longestWithLengths) return { numbers, frequencies };
    const lengths = this.lengths[list % this.#fields];
    return { numbers, frequencies, lengths: numbers.map((number) => lengths?.[number] ?? 0) };
  }
}
