// Where the rows of a table begin and end, before csv-parse reads what they say: one that is too large for a grant is
// passed over, and none of it is held; and where a quotation is never closed, its line is lost alone, without the rows that
// it would swallow.
import { afterPart, atBeginning, type QuotationState } from './quotation-state.ts';

export type RowFault = 'too-large' | 'open-quotation';

/** The lines on which it begins and ends, 1-based. In the place of a row with a fault stands an empty one. */
export type RowPlace = {
  readonly line: number;
  readonly last: number;
  readonly fault?: RowFault;
  /** A quotation mark stands where none can. */
  readonly isStray?: true;
};

export type TableShape = { readonly delimiter: string; readonly columns: number };

/** In letters. */
const largestRow = 4_000_000;
const enough = 65_536;

type Row = {
  readonly line: number;
  /** Lines, or pieces of long ones; none is held of a row that is too large. */
  readonly parts: string[];
  length: number;
  /** That of the part to come. */
  nextLine: number;
  state: QuotationState;
  /** Where the line ends on which the quotation began that is still open. */
  opened: { readonly parts: number; readonly line: number } | undefined;
};

/** Lines end with a line feed. The same rows come out, many at a time; `tell` is called for each of them before that. */
export function* boundRows(
  pieces: Iterable<string>,
  shape: TableShape,
  tell: (row: RowPlace) => void,
): Generator<string> {
  const source = lineParts(pieces);
  /** To be looked at once more, the next one last. */
  const again: string[] = [];
  const next = (): string | undefined => again.pop() ?? (source.next().value as string | undefined);
  let [row, ready] = [newRow(1), ''];
  for (let part = next(); part !== undefined || row.length > 0; part = next()) {
    if (part === undefined ? isUnended(row) : !takes(row, part, shape)) {
      const { parts, line } = row.opened ?? { parts: row.parts.length, line: row.nextLine + 1 };
      if (part !== undefined) again.push(part);
      while (row.parts.length > parts) again.push(row.parts.pop() ?? '');
      tell({ line: row.line, last: line - 1, fault: 'open-quotation' });
      [row, ready] = [newRow(line), `${ready}\n`];
    } else if (part === undefined || isEnded(row, part)) {
      const last = part?.endsWith('\n') ? row.nextLine - 1 : row.nextLine;
      tell({ line: row.line, last, ...faultOf(row), ...(row.state.isStray ? { isStray: true } : {}) });
      [row, ready] = [newRow(row.nextLine), ready + (isTooLarge(row) ? '\n' : row.parts.join(''))];
    }
    if (ready.length < enough) continue;
    yield ready;
    ready = '';
  }
  yield ready;
}

/** Each ends where a line does, or a piece of the text. */
function* lineParts(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces)
    for (let at = 0; at < piece.length;) {
      const end = piece.indexOf('\n', at) + 1 || piece.length;
      yield piece.slice(at, end);
      at = end;
    }
}

function newRow(line: number): Row {
  return { line, parts: [], length: 0, nextLine: line, state: atBeginning, opened: undefined };
}

/** False where a quotation of an earlier line was never closed: it ends in the middle of words, or goes on and on over rows. */
function takes(row: Row, part: string, shape: TableShape): boolean {
  const state = afterPart(part, { ...row.state, isOlder: row.opened !== undefined }, shape.delimiter);
  if (state === undefined || (row.length + part.length > largestRow && isOverRows(row, shape))) return false;
  row.state = state;
  row.length += part.length;
  if (part.endsWith('\n')) row.nextLine += 1;
  if (!state.isOlder) row.opened = undefined;
  if (isTooLarge(row)) {
    row.parts.length = 0;
    row.opened = undefined;
    return true;
  }
  row.parts.push(part);
  if (part.endsWith('\n')) row.opened ??= { parts: row.parts.length, line: row.nextLine };
  return true;
}

/** Whether lines within an open quotation look like rows. */
function isOverRows({ parts, opened }: Row, { delimiter, columns }: TableShape): boolean {
  if (!opened || columns < 2) return false;
  const lines = parts.slice(opened.parts);
  return 2 * lines.filter((line) => line.split(delimiter).length === columns).length > lines.length;
}

/** What is too large and ends within a quotation has one that was never closed. */
function faultOf(row: Row): { readonly fault?: RowFault } {
  if (!isTooLarge(row)) return {};
  return { fault: row.state.at === 'quotation' ? 'open-quotation' : 'too-large' };
}

function isEnded({ state }: Row, part: string): boolean {
  return part.endsWith('\n') && state.at !== 'quotation';
}

function isTooLarge({ length }: Row): boolean {
  return length > largestRow;
}

/** One that is too large is passed over as a whole. */
function isUnended(row: Row): boolean {
  return row.state.at === 'quotation' && !isTooLarge(row);
}
