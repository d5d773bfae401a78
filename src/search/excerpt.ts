// A text in pieces, with the words that were found apart: whoever shows it makes no markup of what others wrote.
import { writtenWords, type Written } from './words.ts';

export type Piece = { readonly text: string; readonly isFound?: true };

/** Whether a folded word is among those that were looked for. */
export type IsFound = (word: string) => boolean;

/** A line that ends without a sign, as headings and names do, would run into the next. */
const openEnd = /([\p{L}\p{N}\p{M}])[^\S\n]*\n\s*/gu;

const longest = { excerpt: 220, wordsBefore: 8 };

/** All of a text, on one line. */
export function markedText(text: string, isFound: IsFound): Piece[] {
  const line = onOneLine(text);
  return inPieces(line, foundWords(line, isFound));
}

/** What stands around the first words that were found; the beginning of a text that has none. */
export function excerpt(text: string, isFound: IsFound): Piece[] {
  const line = onOneLine(text.replace(openEnd, '$1 · '));
  const written = writtenWords(line);
  const first = written.findIndex((word) => word.words.some(isFound));
  const start = first > longest.wordsBefore ? (written[first - longest.wordsBefore]?.start ?? 0) : 0;
  const end = endOf(line, start, written);
  const shown = inPieces(line.slice(start, end), foundWords(line.slice(start, end), isFound));
  return [...(start > 0 ? [{ text: '… ' }] : []), ...shown, ...(end < line.length ? [{ text: ' …' }] : [])];
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Behind the last word that has room. One that has none by itself is cut. */
function endOf(line: string, start: number, written: readonly Written[]): number {
  const most = start + longest.excerpt;
  if (line.length <= most) return line.length;
  const last = written.findLast((word) => word.start >= start && word.end <= most);
  return last?.end ?? start + line.slice(start, most).replace(/[\ud800-\udbff]$/, '').length;
}

function foundWords(line: string, isFound: IsFound): Written[] {
  return writtenWords(line).filter(({ words }) => words.some(isFound));
}

function inPieces(line: string, found: readonly Written[]): Piece[] {
  let at = 0;
  const pieces: Piece[] = [];
  for (const { start, end } of found) {
    if (start > at) pieces.push({ text: line.slice(at, start) });
    pieces.push({ text: line.slice(start, end), isFound: true });
    at = end;
  }
  if (at < line.length) pieces.push({ text: line.slice(at) });
  return pieces;
}
