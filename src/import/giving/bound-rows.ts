// A row that is too large for a grant is passed over to its end, and none of it is held. Only quotation marks and the ends
// of lines are looked at here, as csv-parse looks at them with `relax_quotes`: what a row says is for that to read.
import { ImportError } from '../import-error.ts';

/** `lines` are the ends of lines inside of it. */
export type SkippedRow = { readonly lines: number };

/** The only field of the row that stands in place of one that was passed over. */
export const skippedMark = '\u0000';

/** In letters. */
const largestRow = 4_000_000;
const [quote, newline, carriage] = [0x22, 0x0a, 0x0d];

type State = {
  readonly delimiter: number;
  isQuoted: boolean;
  isAtField: boolean;
  /** A row ends with the letters that were looked at last. */
  isEnd: boolean;
  /** What ends the first row ends all. */
  ending: '\n' | '\r\n' | '\r' | undefined;
  line: number;
  rowLine: number;
};

/** The same text; for a row that is too large, `skip` is called and the mark stands there. */
export function* boundRows(
  pieces: Iterable<string>,
  delimiter: string,
  skip: (row: SkippedRow) => void,
): Generator<string> {
  const state = atBeginning(delimiter);
  let [row, rest, isSkipping] = ['', '', false];
  for (const piece of withEnd(pieces)) {
    const text = rest + (piece ?? '');
    // The last letter waits for the one behind it, which may change what it means.
    const stop = piece === undefined ? text.length : text.length - 1;
    let [from, whole, at] = [0, 0, 0];
    while (at < stop) {
      at += step(state, text, at);
      if (!state.isEnd) continue;
      if (isSkipping) {
        skip({ lines: state.line - state.rowLine - 1 });
        yield `${skippedMark}\n`.replace('\n', state.ending ?? '\n');
        [from, isSkipping] = [at, false];
      }
      [whole, state.rowLine] = [at, state.line];
    }
    if (whole > from) {
      yield row + text.slice(from, whole);
      row = '';
    }
    if (!isSkipping) row += text.slice(Math.max(from, whole), at);
    if (row.length > largestRow) [row, isSkipping] = ['', true];
    rest = text.slice(at);
  }
  if (state.isQuoted) throw unended(state.rowLine);
  if (isSkipping) skip({ lines: state.line - state.rowLine });
  yield isSkipping ? skippedMark : row;
}

function atBeginning(delimiter: string): State {
  const place = { isQuoted: false, isAtField: true, isEnd: false, line: 1, rowLine: 1 };
  return { delimiter: delimiter.charCodeAt(0), ending: undefined, ...place };
}

function* withEnd(pieces: Iterable<string>): Generator<string | undefined> {
  yield* pieces;
  yield undefined;
}

/** How many letters were looked at. */
function step(state: State, text: string, at: number): number {
  const letter = text.charCodeAt(at);
  state.isEnd = false;
  if (letter === newline) state.line += 1;
  if (state.isQuoted) {
    if (letter !== quote) return 1;
    if (text.charCodeAt(at + 1) === quote) return 2;
    state.isQuoted = false;
    return 1;
  }
  const width = letter === newline || letter === carriage ? endingWidth(state, letter, text.charCodeAt(at + 1)) : 0;
  if (width > 0 && letter === carriage) state.line += 1;
  state.isEnd = width > 0;
  state.isQuoted = letter === quote && state.isAtField;
  state.isAtField = state.isEnd || letter === state.delimiter;
  return Math.max(width, 1);
}

function endingWidth(state: State, letter: number, next: number): number {
  const ending = letter === newline ? '\n' : next === newline ? '\r\n' : '\r';
  state.ending ??= ending;
  return state.ending === ending ? ending.length : 0;
}

function unended(line: number): ImportError {
  return new ImportError(
    `It cannot be read as a table: a quotation in the row that begins on line ${line} has no end.`,
  );
}
