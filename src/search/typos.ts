// One slip of the finger: a letter too many, one too few, another one, or two that changed places.
import type { LanguageRules } from './language-rules.ts';

/** Shorter words are too like one another; longer ones are none. */
export function mayHaveTypo(word: string): boolean {
  return word.length > 4 && word.length <= 24;
}

/**
 * How the terms begin that `word` may have been meant as. The first letter is known, unless it is one too many or changed
 * places with the second: every other first letter would mean to look through the whole dictionary.
 */
export function typoBeginnings(word: string): string[] {
  const [first = '', second = '', third = ''] = word;
  return [...new Set([first + second, second + first, second + third, first + third])];
}

/** Those of `terms` that a word one slip away from `word` would be. */
export function typoTerms(word: string, terms: readonly string[], { term, hasStems }: LanguageRules): string[] {
  const known = new Set(terms);
  const found = new Set(terms.filter((one) => isOneSlipAway(one, term(word))));
  // A slip in an ending hides it from the stemmer, so that the stem is many slips away.
  if (hasStems) for (const other of slips(word, lettersOf(terms))) if (known.has(term(other))) found.add(term(other));
  found.delete(term(word));
  return [...found];
}

export function isOneSlipAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [rest, otherRest] = [one.slice(at), other.slice(at)];
  if (rest.length > otherRest.length) return rest.slice(1) === otherRest;
  if (rest.length < otherRest.length) return rest === otherRest.slice(1);
  if (rest.slice(1) === otherRest.slice(1)) return true;
  return rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2);
}

/** Every word one slip away from `word` with these letters. */
function* slips(word: string, letters: readonly string[]): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const [before, rest, next] = [word.slice(0, at), word.slice(at + 1), word[at] ?? ''];
    for (const letter of letters) yield before + letter + next + rest;
    if (next === '') continue;
    yield before + rest;
    for (const letter of letters) yield before + letter + rest;
    if (rest !== '') yield before + rest.slice(0, 1) + next + rest.slice(1);
  }
}

/** Scripts with more letters than this have other slips. */
const mostLetters = 60;

/** Stems may lack a letter that their words have. */
function lettersOf(terms: readonly string[]): string[] {
  const letters = terms.join('');
  const latin = /[a-z]/.test(letters) ? 'abcdefghijklmnopqrstuvwxyz' : '';
  return [...new Set(latin + letters)].slice(0, mostLetters);
}
