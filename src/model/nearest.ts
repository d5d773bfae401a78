// The only door to fastest-levenshtein: which known word did the author mean?
import { closest, distance } from 'fastest-levenshtein';

/** With more words than these, comparing each mistake with all of them would take longer than the rest of the check. */
const mostKnown = 1000;

/** The known word that differs in its capitals alone, in at most a third of its letters, or in two neighbours that changed places; or none. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || known.length > mostKnown) return undefined;
  const same = known.find((one) => one.toLowerCase() === word.toLowerCase());
  if (same !== undefined) return same;
  const swapped = known.find((one) => isSwapped(word, one));
  if (swapped !== undefined) return swapped;
  const found = closest(word, [...known]);
  return distance(word, found) <= Math.max(1, Math.floor(Math.max(word.length, found.length) / 3)) ? found : undefined;
}

/** All known words that are as near as the nearest one. */
export function allNearest(word: string, known: readonly string[]): string[] {
  const first = nearest(word, known);
  if (first === undefined) return [];
  const slips = (one: string) => (isSwapped(word, one) ? 1 : distance(word, one));
  return [...new Set(known)].filter((one) => slips(one) <= slips(first));
}

/** `titel` and `title`: one slip of the fingers, though two letters are others. */
function isSwapped(word: string, known: string): boolean {
  const at = [...known].findIndex((letter, index) => letter !== word[index]);
  if (word.length !== known.length || at < 0) return false;
  return word === `${known.slice(0, at)}${known[at + 1] ?? ''}${known[at]}${known.slice(at + 2)}`;
}
