// Which file beside a note was meant, where none has the name that the note speaks of.
import { allNearest } from './nearest.ts';

/** What an editor, a phone, a browser or a file manager adds to the name of a second copy. */
const copyMark = /^copy (?:\(\d+\) )?of |(?:[\s_-]*\(\d+\)|[\s_-]+copy(?:[\s_-]*\d+)?)$/gi;

/** `roof.jpg (1)` → `roof.jpg`, `roof copy 2` → `roof`, `Copy of roof` → `roof`. */
export function withoutCopyMark(name: string): string {
  return name.replace(copyMark, '');
}

/**
 * Those of `names` that may be the file called `name`: with another ending, with or without the mark of a copy, or with
 * a slip in their letters: all that are as near. Other digits are another picture of a series.
 */
export function nearNames(name: string, names: readonly string[]): string[] {
  const own = stem(name);
  const other = names.filter((one) => {
    const theirs = stem(one);
    return theirs === own || theirs === withoutCopyMark(own) || withoutCopyMark(theirs) === own;
  });
  if (other.length > 0) return other;
  const alike = names.filter((one) => digits(one) === digits(name));
  const slips = new Set(allNearest(own, alike.map(stem)));
  return alike.filter((one) => slips.has(stem(one)));
}

function stem(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\.\w+$/, '')
    .trim()
    .toLowerCase();
}

function digits(name: string): string {
  return stem(name).replace(/\D/g, '');
}
