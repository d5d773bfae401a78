// The only door to csv-parse. A row becomes the values of a record, by its columns' names.
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { ImportError } from '../import-error.ts';
import { boundRows, type RowFault, type RowPlace } from './bound-rows.ts';
import { columnPath } from './column-path.ts';
import { put, type Leaf, type Leaves } from './fields.ts';
import { readChunks } from './read-chunks.ts';
import { hasRowsWithin } from './rows-within.ts';
import { decoded, encodingOf } from './text-encoding.ts';

export type CsvRow = { readonly line: number } & (
  { readonly leaves: Leaves; readonly hasRowsWithin?: true } | { readonly fault: RowFault }
);

/** Rows with nothing in them are passed over. An `ImportError` where the file is no table of grants. */
export async function* readCsv(path: string): AsyncGenerator<CsvRow> {
  const encoding = encodingOf(readChunks(path));
  const { delimiter, hasCarriages } = shapeOf(path, encoding);
  const parser = parse({
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    relax_quotes: true,
  });
  const places: RowPlace[] = [];
  const text = decoded(readChunks(path), encoding);
  const rows = boundRows(hasCarriages ? withLineFeeds(text) : text, delimiter, (place) => void places.push(place));
  // What goes wrong on the way comes out where the rows are read.
  pipeline(Readable.from(rows), parser, () => undefined);
  let head: readonly string[][] | undefined;
  try {
    for await (const row of parser as AsyncIterable<readonly string[]>) {
      const { line = 0, fault } = places.shift() ?? {};
      if (head === undefined) head = headOf(row, line, fault);
      else if (fault !== undefined) yield { line, fault };
      else {
        const leaves = leavesOfRow(row, head);
        if (leaves.size > 0) yield { line, leaves, ...(hasRowsWithin(row, delimiter) ? { hasRowsWithin: true } : {}) };
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

/** A row that is longer than the head has values of which nobody knows what they are. */
function leavesOfRow(row: readonly string[], head: readonly string[][]): Leaves {
  const found = new Map<string, Leaf>();
  for (const [index, value] of row.entries()) {
    const path = head[index] ?? [];
    put(found, path.length > 0 ? path : [`column ${index + 1}`], value);
  }
  return found;
}

type TableShape = {
  readonly delimiter: string;
  /** Whether a carriage return alone ends a row, as old Macintoshes wrote them. */
  readonly hasCarriages: boolean;
};

/** By the names of the columns: of what stands between them, the most frequent, and what ends them. */
function shapeOf(path: string, encoding: Parameters<typeof decoded>[1]): TableShape {
  const [first = ''] = decoded(readChunks(path), encoding);
  const unquoted = first.replace(/"[^"]*"/g, '');
  const [head = ''] = unquoted.split(/[\r\n]/, 1);
  const count = (mark: string) => head.split(mark).length;
  const delimiter = [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
  return { delimiter, hasCarriages: /^\r[^\n]/.test(unquoted.slice(head.length)) };
}

function* withLineFeeds(pieces: Iterable<string>): Generator<string> {
  let isAfterCarriage = false;
  for (const piece of pieces) {
    const own = isAfterCarriage && piece.startsWith('\n') ? piece.slice(1) : piece;
    if (piece !== '') isAfterCarriage = piece.endsWith('\r');
    yield own.replace(/\r\n?/g, '\n');
  }
}
