// Where the rows of a table begin and end, before csv-parse reads what they say: one that is too large for a grant is
// passed over, and none of it is held; and where a quotation is never closed, its line is lost alone, without the rows that
// it would swallow.
import { ImportError } from '../import-error.ts';
import { afterPart, atBeginning, type QuotationState } from './quotation-state.ts';

export type RowFault = 'too-large' | 'open-quotation';

/** `line` is that on which it begins, 1-based. In the place of a row with a fault stands an empty one. */
export type RowPlace = { readonly line: number; readonly fault?: RowFault };

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
  delimiter: string,
  tell: (row: RowPlace) => void,
): Generator<string> {
  const source = lineParts(pieces);
  /** To be looked at once more, the next one last. */
  const again: string[] = [];
  const next = (): string | undefined => again.pop() ?? (source.next().value as string | undefined);
  let [row, ready] = [newRow(1), ''];
  for (let part = next(); part !== undefined || row.length > 0; part = next()) {
    if (part === undefined ? isUnended(row) : !takes(row, part, delimiter)) {
      const { parts, line } = row.opened ?? { parts: row.parts.length, line: row.nextLine };
      again.push(...[...row.parts.slice(parts), ...(part === undefined ? [] : [part])].reverse());
      tell({ line: row.line, fault: 'open-quotation' });
      [row, ready] = [newRow(line), `${ready}\n`];
    } else if (part === undefined || isEnded(row, part)) {
      tell({ line: row.line, ...(isTooLarge(row) ? { fault: 'too-large' } : {}) });
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

/** False where a quotation of an earlier line ends in the middle of words: it was never closed. */
function takes(row: Row, part: string, delimiter: string): boolean {
  const state = afterPart(part, { ...row.state, isOlder: row.opened !== undefined }, delimiter);
  if (state === undefined) return false;
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

function isEnded({ state }: Row, part: string): boolean {
  return part.endsWith('\n') && state.at !== 'quotation';
}

function isTooLarge({ length }: Row): boolean {
  return length > largestRow;
}

function isUnended(row: Row): boolean {
  if (row.state.at !== 'quotation') return false;
  if (!isTooLarge(row)) return true;
  throw new ImportError(
    `It cannot be read as a table: a quotation in the row that begins on line ${row.line} has no end.`,
  );
}
