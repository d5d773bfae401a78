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

export type Index = lunr.Index;

/** All that an index is made of: `vectors` hold the place of a term and its weight by turns, terms rising. */
export type IndexParts = {
  readonly fields: readonly string[];
  /** Sorted; their places are what vectors name them by. */
  readonly terms: readonly string[];
  /** In which documents each term stands: by term, field and number. */
  readonly postings: Iterable<{ readonly term: number; readonly field: number; readonly numbers: readonly number[] }>;
  /** By field and number, `text/17`. */
  readonly vectors: ReadonlyMap<string, number[]>;
};

// What lunr would remember of where a term stands; nobody asks for it.
const nothing = Object.freeze({});

export function indexOf({ fields, terms, postings, vectors }: IndexParts): Index {
  const inverted = Object.create(null) as Record<string, Record<string, unknown>>;
  terms.forEach((term, place) => {
    inverted[term] = { _index: place, ...Object.fromEntries(fields.map((field) => [field, {}])) };
  });
  for (const { term, field, numbers } of postings) {
    const documents = inverted[terms[term] ?? '']?.[fields[field] ?? ''] as Record<number, object>;
    for (const number of numbers) documents[number] = nothing;
  }
  const fieldVectors: Record<string, lunr.Vector> = {};
  for (const [name, elements] of vectors) fieldVectors[name] = new lunr.Vector(elements);
  return new lunr.Index({
    invertedIndex: inverted,
    fieldVectors,
    // Its types have the maker of a set on the set.
    tokenSet: (lunr.TokenSet as unknown as { fromArray: (terms: readonly string[]) => lunr.TokenSet }).fromArray(terms),
    fields: [...fields],
    pipeline: new lunr.Pipeline(),
  } as unknown as lunr.Index.Attributes);
}

export type Clause =
  | { readonly kind: 'may'; readonly term: string; readonly boost: number }
  | { readonly kind: 'must'; readonly oneOf: readonly string[] }
  | { readonly kind: 'must not'; readonly term: string };

/** Documents by their score, highest first. Every term is in the index. */
export function ask(index: Index, clauses: readonly Clause[]): { readonly number: number; readonly score: number }[] {
  const choices = clauses.map((clause) => (clause.kind === 'must' ? clause.oneOf : []));
  // Lunr requires one of several terms only where its pipeline makes them of one: here of the clause's own number.
  const pipeline = { runString: (number: string) => choices[Number(number)] ?? [] };
  const { REQUIRED, OPTIONAL, PROHIBITED } = lunr.Query.presence;
  const asked = Object.assign(Object.create(lunr.Index.prototype) as Index, index, { pipeline });
  const results = asked.query((query) => {
    clauses.forEach((clause, number) => {
      const common = { usePipeline: clause.kind === 'must', wildcard: 0 };
      if (clause.kind === 'must') query.term(String(number), { ...common, boost: 0, presence: REQUIRED });
      else if (clause.kind === 'may') query.term(clause.term, { ...common, boost: clause.boost, presence: OPTIONAL });
      else query.term(clause.term, { ...common, boost: 1, presence: PROHIBITED });
    });
  });
  return results.map(({ ref, score }) => ({ number: Number(ref), score }));
}
