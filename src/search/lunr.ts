// The one door to lunr. Queries never pass its own parser, which throws at `10:30` and `a^`, and words never its own
// tokenizer and trimmer, which know English letters alone.
import lunr from 'lunr';

/** What a language's stemmer is added to: all of lunr but its list of functions, which is one for the whole program. */
export function workbench(): object {
  return Object.create(lunr, { Pipeline: { value: { registerFunction: () => undefined } } }) as object;
}

/** The Porter stemmer. */
export function englishStem(word: string): string {
  return lunr.stemmer(new lunr.Token(word, {})).toString();
}

/** A stemmer of lunr’s kind as a function of words. */
export function plainStemmer(stemmer: lunr.PipelineFunction): (word: string) => string {
  return (word) => String(stemmer(new lunr.Token(word, {}), 0, []));
}
