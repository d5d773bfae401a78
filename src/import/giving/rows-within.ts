// A quotation mark that is not closed, and another one further on that closes it by chance: the rows between them look
// like a value of many lines. Nobody can know; but where a line of it begins as the row does, somebody should look.

/** Whether a line of a value begins with something that looks like the first value of its row: an identifier. */
export function hasRowsWithin(row: readonly string[], delimiter: string): boolean {
  const own = shapeOf(row[0] ?? '');
  return own.includes('0') && row.some((value) => value.includes('\n') && linesBelow(value).some(beginsAlike));

  function beginsAlike(line: string): boolean {
    const end = line.indexOf(delimiter);
    return end > 0 && shapeOf(line.slice(0, end)) === own;
  }
}

function linesBelow(value: string): string[] {
  return value.split('\n').slice(1);
}

/** `360G-lindle-12` and `360G-lindle-7` have one shape. */
function shapeOf(text: string): string {
  return text
    .trim()
    .replace(/\p{L}+/gu, 'a')
    .replace(/\p{N}+/gu, '0');
}
