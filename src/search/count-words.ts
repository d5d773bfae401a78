// What the index knows of one document: how often each term stands in each field. It says nothing of other documents, so
// it can be kept for as long as the document stays as it is.
import { indexFields, type IndexField } from './index-fields.ts';
import type { LanguageRules } from './language-rules.ts';
import { stretches, stretchWords } from './words.ts';

/** `length` is the number of words, `terms` how often each stands there. */
export type CountedField = {
  readonly length: number;
  readonly terms: readonly (readonly [term: string, often: number])[];
};

/** One a field, in the order of `indexFields`. */
export type CountedWords = readonly CountedField[];

export type Counter = (texts: Readonly<Record<IndexField, string>>) => CountedWords;

/** How many different words are remembered before it begins anew: strangers choose them. */
const mostRemembered = 200_000;

/** Remembers the terms of words that it has met: a site has far fewer of them than its texts are long. */
export function counter({ term }: LanguageRules): Counter {
  const known = new Map<string, readonly string[]>();
  const termsOf = (written: string) => {
    const kept = known.get(written);
    if (kept) return kept;
    if (known.size >= mostRemembered) known.clear();
    const made = stretchWords(written).map(term);
    known.set(written, made);
    return made;
  };
  const count = (text: string): CountedField => {
    const often = new Map<string, number>();
    let length = 0;
    for (const [written, times] of tally(stretches(text)))
      for (const term of termsOf(written)) {
        often.set(term, (often.get(term) ?? 0) + times);
        length += times;
      }
    return { length, terms: [...often] };
  };
  return (texts) => indexFields.map((field) => count(texts[field]));
}

/** How often each stands there. */
function tally(written: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const one of written) times.set(one, (times.get(one) ?? 0) + 1);
  return times;
}
