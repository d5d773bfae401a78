// Which bytes are which letters. A spreadsheet saves UTF-8, the code page of Windows (cp1252) or UTF-16, and seldom says so.
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Of a whole file. Every file is some text in cp1252, so that is what is left where it cannot be UTF-8. */
export function encodingOf(chunks: Iterable<Uint8Array>): Encoding {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  try {
    for (const chunk of chunks) {
      const marked = isFirst ? markedEncoding(chunk) : undefined;
      if (marked) return marked;
      isFirst = false;
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}

/** UTF-16 by the mark that it begins with; nothing where there is none. */
function markedEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 as UTF-8; all else as it is, because records of JSON may each be in another encoding. */
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

/** Without the mark of its encoding. */
export function* decoded(chunks: Iterable<Uint8Array>, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** A short text by itself. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf([bytes])).decode(bytes);
}
