// CSV (RFC 4180) that is safe to open in a spreadsheet: what an author wrote is never run as a formula there.
import type { Cell, ColumnType, Table } from '../../derive/open-data/table.ts';

/** Excel reads UTF-8 only where this stands first. */
export const byteOrderMark = '\uFEFF';

/** A spreadsheet runs what begins like this; so would it what has an apostrophe before, which it takes away. */
const formula = /^'*[=+\-@\t\r\n]/;

/** The head, then one line a row, each with its line ending. */
export function* toCsv({ columns }: Pick<Table, 'columns'>, rows: Iterable<readonly Cell[]>): Generator<string> {
  yield byteOrderMark + line(columns.map(({ name }) => name));
  for (const row of rows) yield line(row.map((cell, index) => cellText(cell, columns[index]?.type ?? 'string')));
}

function line(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

/** A number is a number, and may be negative. */
function cellText(cell: Cell, type: ColumnType): string {
  if (cell === undefined) return '';
  return type === 'string' ? guarded(String(cell)) : String(cell);
}

/** An apostrophe before it, which spreadsheets do not show; `unguarded` takes it away again. */
export function guarded(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

export function unguarded(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
