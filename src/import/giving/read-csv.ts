// The only door to csv-parse. A row becomes the values of a record, by its columns' names.
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { ImportError } from '../import-error.ts';
import { boundRows, type RowFault, type RowPlace, type TableShape } from './bound-rows.ts';
import { columnPath } from './column-path.ts';
import { put, type Leaf, type Leaves } from './fields.ts';
import { readChunks } from './read-chunks.ts';
import { hasRowsWithin } from './rows-within.ts';
import { decoded } from './text-encoding.ts';

/** The lines on which it begins and ends. */
export type CsvRow = { readonly line: number; readonly last: number } & (
  { readonly leaves: Leaves; readonly hasRowsWithin: boolean } | { readonly fault: RowFault | 'other-width' }
);

/** Rows with nothing in them are passed over. An `ImportError` where the file is no table of grants. */
export async function* readCsv(path: string): AsyncGenerator<CsvRow> {
  const text = () => withLineFeeds(decoded(readChunks(path)));
  const shape = shapeOf(text());
  const { delimiter } = shape;
  const options = { bom: true, delimiter, record_delimiter: '\n', relax_column_count: true, relax_quotes: true };
  const parser = parse(options);
  const places: RowPlace[] = [];
  const rows = boundRows(text(), shape, (place) => void places.push(place));
  // What goes wrong on the way comes out where the rows are read.
  pipeline(Readable.from(rows), parser, () => undefined);
  let head: readonly string[][] | undefined;
  let width: number | undefined;
  const first: ParsedRow[] = [];
  try {
    for await (const values of parser as AsyncIterable<readonly string[]>) {
      const row = { values, place: places.shift() ?? { line: 0, last: 0 } };
      if (head === undefined) head = headOf(row);
      else if (width === undefined && first.push(row) >= enoughRows) {
        width = widthOf(head, first);
        for (const one of first) yield* readRow(one, head, width, shape);
      } else if (width !== undefined) yield* readRow(row, head, width, shape);
    }
  } catch (error) {
    if (error instanceof CsvError) throw new ImportError(`It cannot be read as a table: ${error.message}.`);
    throw error;
  }
  if (head === undefined) throw new ImportError('It is empty.');
  if (width === undefined) for (const one of first) yield* readRow(one, head, widthOf(head, first), shape);
}

type ParsedRow = { readonly values: readonly string[]; readonly place: RowPlace };

/** To see how rows of a table end. */
const enoughRows = 20;

/** Some programs end each row with a mark too many: where all of them do, in nothing but blanks, the table is so wide. */
function widthOf(head: readonly string[][], first: readonly ParsedRow[]): number {
  const rows = first.filter(
    ({ values, place }) => place.fault === undefined && values.some((one) => one.trim() !== ''),
  );
  const ends = rows.map(({ values }) => values.slice(head.length));
  const [surplus = 0] = ends.map(({ length }) => length);
  const isBlank = ends.every((end) => end.length === surplus && end.every((one) => one.trim() === ''));
  return head.length + (rows.length > 1 && isBlank ? surplus : 0);
}

function* readRow(
  { values, place }: ParsedRow,
  head: readonly string[][],
  width: number,
  shape: TableShape,
): Generator<CsvRow> {
  const { line, last, fault, isStray } = place;
  const isShifted = values.length > width || (values.length < head.length && isStray);
  if (fault !== undefined || isShifted) yield { line, last, fault: fault ?? 'other-width' };
  else {
    const leaves = leavesOfRow(values, head);
    if (leaves.size > 0) yield { line, last, leaves, hasRowsWithin: hasRowsWithin(values, shape) };
  }
}

/** Undefined for an empty line above it. */
function headOf({ values: columns, place: { line, fault } }: ParsedRow): string[][] | undefined {
  if (fault !== undefined)
    throw new ImportError(
      `The names of its columns, on line ${line}, cannot be read: a quotation mark is not closed, or they are too long.`,
    );
  if (columns.every((name) => name.trim() === '')) return undefined;
  const head = columns.map(columnPath);
  if (!head.some((path) => path.join('/') === 'id'))
    throw new ImportError('It has no column "Identifier" (or "id"), so it is no table of grants.');
  return head;
}

function leavesOfRow(row: readonly string[], head: readonly string[][]): Leaves {
  const found = new Map<string, Leaf>();
  for (const [index, value] of row.entries()) {
    const path = head[index] ?? [];
    put(found, path.length > 0 ? path : [`column ${index + 1}`], value);
  }
  return found;
}

/** By the names of the columns: of what stands between them, the most frequent. */
function shapeOf(pieces: Iterable<string>): TableShape {
  const [first = ''] = pieces;
  const [head = ''] = first
    .replace(/"[^"]*"/g, '')
    .trimStart()
    .split('\n', 1);
  const count = (mark: string) => head.split(mark).length;
  const delimiter = [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
  return { delimiter, columns: count(delimiter) };
}

/** However lines end. */
function* withLineFeeds(pieces: Iterable<string>): Generator<string> {
  let isAfterCarriage = false;
  for (const piece of pieces) {
    const own = isAfterCarriage && piece.startsWith('\n') ? piece.slice(1) : piece;
    if (piece !== '') isAfterCarriage = piece.endsWith('\r');
    yield own.includes('\r') ? own.replace(/\r\n?/g, '\n') : own;
  }
}
