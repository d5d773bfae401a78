// The only door to csv-parse. A row becomes the values of a record, by its columns' names.
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { ImportError } from '../import-error.ts';
import { boundRows, skippedMark, type SkippedRow } from './bound-rows.ts';
import { columnPath } from './column-path.ts';
import { put, type Leaf, type Leaves } from './fields.ts';
import { readChunks } from './read-chunks.ts';
import { decoded, encodingOf } from './text-encoding.ts';

export type CsvRow = { readonly line: number } & ({ readonly leaves: Leaves } | { readonly fault: 'too-large' });

/** Rows with nothing in them are passed over. An `ImportError` where the file is no table of grants. */
export async function* readCsv(path: string): AsyncGenerator<CsvRow> {
  const encoding = encodingOf(readChunks(path));
  const delimiter = delimiterOf(path, encoding);
  const options = {
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  };
  const parser = parse(options);
  // What goes wrong on the way comes out where the rows are read.
  const skipped: SkippedRow[] = [];
  const rows = boundRows(decoded(readChunks(path), encoding), delimiter, (row) => void skipped.push(row));
  pipeline(Readable.from(rows), parser, () => undefined);
  let head: readonly string[][] | undefined;
  let [line, left] = [1, 0];
  try {
    for await (const { record, info } of parser as AsyncIterable<Row>) {
      const row = isMarked(record) ? skipped.shift() : undefined;
      if (head === undefined) head = headOf(record);
      else if (row) yield { line, fault: 'too-large' };
      else {
        const leaves = leavesOfRow(record, head);
        if (leaves.size > 0) yield { line, leaves };
      }
      left += row?.lines ?? 0;
      line = info.lines + left + 1;
    }
  } catch (error) {
    if (error instanceof CsvError) throw new ImportError(`It cannot be read as a table: ${error.message}.`);
    throw error;
  }
  if (head === undefined) throw new ImportError('It is empty.');
}

type Row = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

function isMarked(record: readonly string[]): boolean {
  return record.length === 1 && record[0] === skippedMark;
}

function headOf(columns: readonly string[]): string[][] {
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

/** Of what stands between the names of the columns, the most frequent. */
function delimiterOf(path: string, encoding: Parameters<typeof decoded>[1]): string {
  const [first = ''] = decoded(readChunks(path), encoding);
  const head = (first.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (mark: string) => head.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
