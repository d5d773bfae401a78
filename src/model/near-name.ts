// Which file beside a note was meant, where none has the name that the note speaks of.
import { nearest } from './nearest.ts';

/** What an editor, a phone or a browser adds to the name of a second copy. */
const copyMark = /(?:[\s_-]*\(\d+\)|[\s_-]+copy(?:[\s_-]*\d+)?)$/i;

/** `roof.jpg (1)` → `roof.jpg`, `roof copy 2` → `roof`. */
export function withoutCopyMark(name: string): string {
  return name.replace(copyMark, '');
}

/**
 * Those of `names` that may be the file called `name`: with another ending, with or without the mark of a copy, or with
 * a slip in their letters. Other digits are another picture of a series.
 */
export function nearNames(name: string, names: readonly string[]): string[] {
  const own = stem(name);
  const other = names.filter((one) => {
    const theirs = stem(one);
    return theirs === own || theirs === withoutCopyMark(own) || withoutCopyMark(theirs) === own;
  });
  if (other.length > 0) return other;
  const alike = names.filter((one) => digits(one) === digits(name));
  const slip = nearest(own, alike.map(stem));
  return slip === undefined ? [] : alike.filter((one) => stem(one) === slip);
}

function stem(name: string): string {
  return name
    .replace(/\.\w+$/, '')
    .trim()
    .toLowerCase();
}

function digits(name: string): string {
  return stem(name).replace(/\D/g, '');
}
