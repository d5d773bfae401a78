// The records of a publication, one after another, without the whole of it ever being in memory: only its brackets and
// quotation marks are looked at here. Whether a record is JSON is for whoever reads it, so that one that is not stops no
// other.
import { ImportError } from '../import-error.ts';

/** Why a record cannot be held, or not be read. */
export type RecordFault = 'too-large' | 'too-deep';

/** `line` is that on which it begins, 1-based. */
export type RecordText = { readonly line: number } & ({ readonly bytes: Uint8Array } | { readonly fault: RecordFault });

const [quote, backslash, comma, colon, newline] = [0x22, 0x5c, 0x2c, 0x3a, 0x0a];
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);
const openList = 0x5b;
const spaces = new Set([0x20, 0x09, 0x0a, 0x0d]);

const largestRecord = 16_000_000;
/** Lists in lists in lists: what is nested without end would fill the stack of whoever reads it. */
const deepestRecord = 100;

type State = {
  line: number;
  depth: number;
  isInText: boolean;
  isEscaped: boolean;
  /** Of the list of records; 0 outside it. */
  listDepth: number;
  hasList: boolean;
  isInRecord: boolean;
  recordLine: number;
  /** Of the record; it is passed over, and none of it is held. */
  fault: RecordFault | undefined;
  /** The last text of the outermost object, and whether it was a key. */
  text: string;
  isKey: boolean;
};

/** Where a record stands, seen from one byte: it begins here, ends with this byte, or ended before it. */
type Edge = 'begins' | 'ends' | 'ended' | undefined;

/**
 * The records of `{"grants": […]}` or of `[…]`; of one that is too much for a grant only its line. An `ImportError` where there is no such list, or where the file ends before
 * it does: it was cut short on its way.
 */
export function* splitJson(chunks: Iterable<Uint8Array>): Generator<RecordText> {
  const state = atBeginning();
  let pieces: Uint8Array[] = [];
  for (const chunk of chunks) {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const edge = step(state, chunk[at] ?? 0);
      if (edge === 'begins') from = at;
      if (edge !== 'ends' && edge !== 'ended') continue;
      const last = chunk.subarray(from, edge === 'ends' ? at + 1 : at);
      const { recordLine: line, fault } = state;
      yield fault === undefined ? { line, bytes: joined([...pieces, last]) } : { line, fault };
      pieces = [];
    }
    if (state.isInRecord) pieces.push(chunk.subarray(from));
    if (pieces.reduce((sum, { length }) => sum + length, 0) > largestRecord) state.fault = 'too-large';
    if (state.fault !== undefined) pieces = [];
  }
  if (!state.hasList) throw new ImportError('It has no grants: neither {"grants": […]} nor a list of grants.');
  if (state.depth > 0 || state.isInText) throw cutShort(state);
}

function atBeginning(): State {
  const flags = { isInText: false, isEscaped: false, hasList: false, isInRecord: false, isKey: false };
  return { line: 1, depth: 0, listDepth: 0, recordLine: 1, text: '', fault: undefined, ...flags };
}

function step(state: State, byte: number): Edge {
  if (byte === newline) state.line += 1;
  if (state.isInText) return insideText(state, byte);
  if (spaces.has(byte)) return undefined;
  const isAmongRecords = state.listDepth > 0 && state.depth === state.listDepth;
  if (isAmongRecords && (byte === comma || closing.has(byte))) return betweenRecords(state, byte);
  const edge = isAmongRecords && !state.isInRecord ? begin(state) : undefined;
  return structure(state, byte) ?? edge;
}

function begin(state: State): Edge {
  state.isInRecord = true;
  state.recordLine = state.line;
  state.fault = undefined;
  return 'begins';
}

/** A number or a word ends where something else begins. */
function betweenRecords(state: State, byte: number): Edge {
  const edge = state.isInRecord ? 'ended' : undefined;
  state.isInRecord = false;
  if (byte !== comma) {
    state.depth -= 1;
    state.listDepth = 0;
  }
  return edge;
}

function structure(state: State, byte: number): Edge {
  if (byte === quote) {
    state.isInText = true;
    if (state.depth === 1) state.text = '';
  } else if (byte === colon && state.depth === 1) state.isKey = true;
  else if (opening.has(byte)) open(state, byte);
  else if (closing.has(byte)) {
    state.depth -= 1;
    return endAt(state);
  }
  if (byte !== colon) state.isKey = false;
  return undefined;
}

function open(state: State, byte: number): void {
  const isList = byte === openList && state.listDepth === 0;
  const isNamed = state.depth === 1 && state.isKey && state.text === 'grants';
  const isWhole = state.depth === 0 && !state.hasList;
  state.depth += 1;
  if (state.isInRecord && state.depth > state.listDepth + deepestRecord) state.fault ??= 'too-deep';
  if (!isList || !(isNamed || isWhole)) return;
  state.listDepth = state.depth;
  state.hasList = true;
}

function insideText(state: State, byte: number): Edge {
  if (state.isEscaped) state.isEscaped = false;
  else if (byte === backslash) state.isEscaped = true;
  else if (byte === quote) {
    state.isInText = false;
    return endAt(state);
  }
  if (state.depth === 1 && state.listDepth === 0 && state.text.length < 10) state.text += String.fromCharCode(byte);
  return undefined;
}

function endAt(state: State): Edge {
  if (!state.isInRecord || state.depth !== state.listDepth) return undefined;
  state.isInRecord = false;
  return 'ends';
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  return pieces.length === 1 && only ? only : Buffer.concat(pieces);
}

function cutShort({ isInRecord, recordLine, line }: State): ImportError {
  const place = isInRecord ? `in the record that begins on line ${recordLine}` : `on line ${line}`;
  return new ImportError(`It ends ${place}, before its last bracket: it was cut short, or a bracket is missing there.`);
}
