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
  try {
    for await (const row of parser as AsyncIterable<readonly string[]>) {
      const { line, last, fault, isStray } = places.shift() ?? { line: 0, last: 0 };
      if (head === undefined) head = headOf(row, line, fault);
      else if (fault !== undefined) yield { line, last, fault };
      else if (row.length > head.length || (row.length < head.length && isStray))
        yield { line, last, fault: 'other-width' };
      else {
        const leaves = leavesOfRow(row, head);
        if (leaves.size > 0) yield { line, last, leaves, hasRowsWithin: hasRowsWithin(row, shape) };
      }
    }
  } catch (error) {
    if (error instanceof CsvError) throw new ImportError(`It cannot be read as a table: ${error.message}.`);
    throw error;
  }
  if (head === undefined) throw new ImportError('It is empty.');
}

/** Undefined for an empty line above it. */
function headOf(columns: readonly string[], line: number, fault: RowFault | undefined): string[][] | undefined {
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
