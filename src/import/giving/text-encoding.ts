// Which bytes are which letters. A spreadsheet saves UTF-8, the code page of Windows (cp1252) or UTF-16, and seldom says so;
// and who puts two tables together has both in one file.

/** UTF-16 by the mark that it begins with; nothing where there is none. */
function markedEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 as UTF-8; all else as it is, because records and lines may each be in another encoding. */
export function* withoutUtf16(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  for (const chunk of chunks) {
    const marked = isFirst ? markedEncoding(chunk) : undefined;
    if (marked) decoder = new TextDecoder(marked);
    isFirst = false;
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
  if (decoder) yield Buffer.from(decoder.decode());
}

/** The text of a table, each line in its own encoding. */
export function* decoded(chunks: Iterable<Uint8Array>): Generator<string> {
  let held: Uint8Array = Buffer.of();
  for (const chunk of withoutUtf16(chunks)) {
    const bytes = Buffer.concat([held, chunk]);
    const end = endOfPlain(bytes);
    yield byLines(bytes.subarray(0, end));
    held = bytes.subarray(end);
  }
  yield byLines(held);
}

/** In bytes: more are not held to find a place where they may be cut. */
const longestHeld = 4_000_000;

/** Behind the last byte that is a letter of its own in every encoding. */
function endOfPlain(bytes: Uint8Array): number {
  const end = bytes.findLastIndex((byte) => byte < 0x80) + 1;
  return end > 0 || bytes.length <= longestHeld ? end : bytes.length;
}

function byLines(bytes: Uint8Array): string {
  const whole = asUtf8(bytes);
  if (whole !== undefined) return whole;
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0x0a, at) + 1 || bytes.length;
    text += textOf(bytes.subarray(at, end));
    at = end;
  }
  return text;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows = new TextDecoder('windows-1252');

/** A short text by itself. Everything is some text in cp1252, so that is what is left where it cannot be UTF-8. */
export function textOf(bytes: Uint8Array): string {
  return asUtf8(bytes) ?? windows.decode(bytes);
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
