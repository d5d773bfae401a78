// One slip of the finger: a letter too many, one too few, another one, or two that changed places.
import { endingOf, headLetters } from './ending-slice.ts';
import type { LanguageRules } from './language-rules.ts';

const longWord = 5;

/** Shorter words are too like one another; longer ones are none. One letter less may be one that was left out. */
export function mayHaveTypo(word: string): boolean {
  return word.length >= longWord - 1 && word.length <= 24;
}

/** How the terms begin that `word` may have been meant as, where they begin as it does. */
export function typoBeginnings(word: string, { term }: LanguageRules): string[] {
  return [...new Set([word, term(word)].map(headOf))];
}

/** The endings of terms that it may have been meant as, where they do not. `terms` are others of its script. */
export function typoEndings(word: string, terms: readonly string[], rules: LanguageRules): string[] {
  const { term, hasStems } = rules;
  const beginnings = new Set(typoBeginnings(word, rules));
  // A letter that is wrong may make another stem of the rest; without stems it does not matter which one stands there.
  const others = slips(word, hasStems ? lettersOf([word, ...terms]) : ['a']).map(term);
  const far = others.filter((one) => !beginnings.has(headOf(one)));
  const own = term(word);
  return [...new Set([...far.map(endingOf), endingOf(own), own.slice(1), own.slice(headLetters + 1)])];
}

function headOf(word: string): string {
  return [...word].slice(0, headLetters).join('');
}

/** Those of `terms` that a word one slip away from `word` would be, else those one slip away from its stem. */
export function typoTerms(word: string, terms: readonly string[], { term, hasStems }: LanguageRules): string[] {
  const isShort = word.length < longWord;
  const longEnough = (other: string) => !isShort || other.length > word.length;
  if (!hasStems) return terms.filter((one) => longEnough(one) && isOneSlipAway(one, word));
  const own = term(word);
  // A slip in an ending hides it from the stemmer, so that the stem is many slips away.
  const meant = new Set(
    slips(word, lettersOf([word, ...terms]))
      .filter(longEnough)
      .map(term),
  );
  const near = terms.filter((one) => one !== own && meant.has(one));
  return near.length > 0 || isShort ? near : terms.filter((one) => isOneSlipAway(one, own));
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
function slips(word: string, letters: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at <= word.length; at += 1) {
    const [before, rest, next] = [word.slice(0, at), word.slice(at + 1), word[at] ?? ''];
    for (const letter of letters) found.push(before + letter + next + rest);
    if (next === '') continue;
    found.push(before + rest);
    for (const letter of letters) found.push(before + letter + rest);
    if (rest !== '') found.push(before + rest.slice(0, 1) + next + rest.slice(1));
  }
  return found;
}

/** Scripts with more letters than this have other slips. */
const mostLetters = 60;

/** Of the scripts that languages with stemmers are written in, as folding leaves them. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
];

/** Stems may lack a letter that their words have. */
function lettersOf(terms: readonly string[]): string[] {
  const letters = new Set(terms.join(''));
  const own = alphabets.filter((alphabet) => [...alphabet].some((letter) => letters.has(letter)));
  return [...new Set([...own.join(''), ...letters])].slice(0, mostLetters);
}
