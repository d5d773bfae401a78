// What the index knows of one document: how often each term stands in each field. It says nothing of other documents, so
// it can be kept for as long as the document stays as it is.
import { indexFields, type IndexField } from './index-fields.ts';
import type { LanguageRules } from './language-rules.ts';
import { stretches, stretchWords } from './words.ts';

/**
 * `length` is the number of words. `terms` stand one after another with a space between each two, since a long text is
 * kept and read again sooner than many short ones; `often` says how often each stands there, in the same order.
 */
export type CountedField = {
  readonly length: number;
  readonly terms: string;
  readonly often: readonly number[];
};

/** One a field, in the order of `indexFields`. */
export type CountedWords = readonly CountedField[];

export type Counter = (texts: Readonly<Record<IndexField, string>>) => CountedWords;

/** How many different words are remembered before it begins anew: strangers choose them. */
const mostRemembered = 200_000;

/** Remembers the terms of words that it has met: a site has far fewer of them than its texts are long. */
export function counter(rules: LanguageRules): Counter {
  let vocabulary = new Vocabulary(rules);
  return (texts) => {
    if (vocabulary.isFull) vocabulary = new Vocabulary(rules);
    return indexFields.map((field) => vocabulary.count(texts[field]));
  };
}

/** Every term has a number, so that counting one again is one look at a table. */
class Vocabulary {
  readonly #rules: LanguageRules;
  /** The terms' numbers by words as they are written. */
  readonly #written = new Map<string, readonly number[]>();
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  /** By a term's number; all are 0 between two texts. */
  readonly #times: number[] = [];

  constructor(rules: LanguageRules) {
    this.#rules = rules;
  }

  get isFull(): boolean {
    return this.#written.size >= mostRemembered;
  }

  count(text: string): CountedField {
    const met: number[] = [];
    let length = 0;
    for (const written of stretches(text))
      for (const number of this.#numbersOf(written)) {
        const times = this.#times[number] ?? 0;
        if (times === 0) met.push(number);
        this.#times[number] = times + 1;
        length += 1;
      }
    const terms = met.map((number) => this.#terms[number]).join(' ');
    const often = met.map((number) => this.#times[number] ?? 0);
    for (const number of met) this.#times[number] = 0;
    return { length, terms, often };
  }

  #numbersOf(written: string): readonly number[] {
    const known = this.#written.get(written);
    if (known) return known;
    const made = stretchWords(written).map((word) => this.#numberOf(this.#rules.term(word)));
    this.#written.set(written, made);
    return made;
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    this.#numbers.set(term, this.#terms.length);
    this.#times.push(0);
    return this.#terms.push(term) - 1;
  }
}

/** A term has letters and numbers only. */
export function termList({ terms }: CountedField): readonly string[] {
  return terms === '' ? [] : terms.split(' ');
}
