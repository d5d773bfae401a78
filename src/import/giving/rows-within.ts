// A quotation mark that is not closed, and another one further on that closes it by chance: the rows between them look
// like a value of many lines. Nobody can know; but where the value looks as rows do, somebody should look.
import type { TableShape } from './bound-rows.ts';

/**
 * Whether a value of several lines looks as if it had swallowed rows: its first line has as many fields as its row has
 * left, or another line as many as a row has, or one begins with something like the first value of its row, an identifier.
 */
export function hasRowsWithin(row: readonly string[], { delimiter, columns }: TableShape): boolean {
  const own = kindOf(row[0] ?? '');
  return row.some((value, index) => {
    if (!value.includes('\n')) return false;
    const [first = 0, ...others] = value.split('\n').map(countOf);
    const left = columns - 1 - index;
    if ((left > 1 && first === left) || (columns > 2 && others.some((count) => count >= columns - 1))) return true;
    return own.includes('0') && value.split('\n').slice(1).some(beginsAlike);
  });

  /** In words a comma has a space behind it, and then it is none of these. */
  function countOf(line: string): number {
    const [, ...cells] = line.split(delimiter);
    return cells.some((cell) => cell.startsWith(' ')) ? 0 : cells.length;
  }

  function beginsAlike(line: string): boolean {
    const end = line.indexOf(delimiter);
    return end > 0 && kindOf(line.slice(0, end)) === own;
  }
}

/** `360G-lindle-12` and `360G-lindle-7` are of one kind. */
function kindOf(text: string): string {
  return text
    .trim()
    .replace(/\p{L}+/gu, 'a')
    .replace(/\p{N}+/gu, '0');
}
