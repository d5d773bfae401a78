// The parser fills every row of a table up to the width of its head: 19 kilobytes of one-cell rows below a head of
// 4,000 columns would become four million cells.

const mostCells = 20_000;
const mostColumns = 500;

/** The line, 1-based, of the table with which a text has too many cells; takes time in proportion to its length. */
export function tooLargeTable(source: string): number | undefined {
  if (!source.includes('|')) return undefined;
  let [columns, cells, begins] = [0, 0, 0];
  for (const [index, line] of source.split(/\r\n?|\n/).entries()) {
    if (isBlank(line)) columns = 0;
    else cells += columns;
    const found = columnsOfDelimiter(line);
    if (found > 1 && columns === 0) begins = index;
    // A table may end without a blank line, and the next begin: the wider one counts.
    if (found > 1) columns = Math.max(columns, found);
    if (columns > mostColumns || cells > mostCells) return Math.max(begins, 1);
  }
  return undefined;
}

/** A quotation's blank line has its signs. Other kinds of space make a row. */
function isBlank(line: string): boolean {
  return /^[ \t>]*$/.test(line);
}

/** The columns of `|---|:--:|`, also in a quotation; 0 where a line is none. */
function columnsOfDelimiter(line: string): number {
  if (!line.includes('|') || !/^[>|:\-\s]*$/.test(line)) return 0;
  return line.split('|').filter((cell) => cell.includes('-')).length;
}
