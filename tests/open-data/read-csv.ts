// CSV read back as a spreadsheet does.
import { parse } from 'csv-parse/sync';

/** The head, then the rows; the mark of UTF-8 at the start is required. */
export function readCsv(text: string): string[][] {
  if (!text.startsWith('\uFEFF')) throw new Error('A spreadsheet would not read this as UTF-8');
  return parse(text, { bom: true, record_delimiter: '\r\n', relax_column_count: false });
}
