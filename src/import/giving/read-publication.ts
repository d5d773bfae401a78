// A publication of grants, record by record: JSON or CSV, by what is in it and not by its name.
import type { RowFault } from './bound-rows.ts';
import { leavesOf, type Leaves } from './fields.ts';
import { readChunks } from './read-chunks.ts';
import { readCsv } from './read-csv.ts';
import { splitJson, type RecordFault } from './split-json.ts';
import { textOf, withoutUtf16 } from './text-encoding.ts';

/**
 * `line` is that on which it begins, 1-based, and `last` the one on which a row of a table ends. One that is no record has
 * no values, nor has one with a fault.
 */
export type SourceRecord = {
  readonly line: number;
  readonly last?: number;
  readonly leaves?: Leaves;
  readonly fault?: RecordFault | RowFault | 'other-width';
  /** A value of it may be rows that a quotation mark swallowed. */
  readonly hasRowsWithin?: boolean;
};

export async function* readPublication(path: string): AsyncGenerator<SourceRecord> {
  if (!isJson(path)) yield* readCsv(path);
  else
    for (const record of splitJson(withoutUtf16(readChunks(path))))
      yield 'fault' in record ? record : { line: record.line, ...recordOf(textOf(record.bytes)) };
}

function isJson(path: string): boolean {
  const [first = Buffer.of()] = withoutUtf16(readChunks(path));
  return /^(?:\uFEFF)?\s*[[{]/.test(Buffer.from(first.subarray(0, 4096)).toString('utf8'));
}

function recordOf(text: string): { readonly leaves?: Leaves } {
  let value: unknown;
  try {
    value = JSON.parse(text, hasNumberAsName(text) ? asWritten : undefined);
  } catch {
    return {}; // Whoever reads it says so, with its line.
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { leaves: leavesOf(value) } : {};
}

function hasNumberAsName(text: string): boolean {
  return /"id"\s*:\s*-?\d/.test(text);
}

/** A name of digits is no number: all of them count. */
function asWritten(key: string, value: unknown, { source }: { readonly source?: string } = {}): unknown {
  return key === 'id' && typeof value === 'number' ? (source ?? String(value)) : value;
}
