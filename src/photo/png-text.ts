// What programs write as text into a PNG: XMP, and EXIF in letters (ISO/IEC 15948, section 11.3.4).
import { inflateSync } from 'node:zlib';

const names = ['XML:com.adobe.xmp', 'Raw profile type exif', 'Raw profile type APP1', 'Raw profile type xmp'];

/** A few megabytes of text tell as much as anybody looks for. */
const mostBytes = 4 * 1024 * 1024;

/** `chunk` is the name of a chunk of text. */
export function isTellingText(chunk: string, content: Buffer): boolean {
  return ['tEXt', 'zTXt', 'iTXt'].includes(chunk) && names.includes(keywordOf(content));
}

/** EXIF or XMP as it was before it became text; undefined where it cannot be read, or unpacks to more than a text is. */
export function textInPng(chunk: string, content: Buffer): Buffer | undefined {
  const keyword = keywordOf(content);
  const text = unpacked(chunk, content.subarray(keyword.length + 1));
  return text && keyword.startsWith('Raw') ? fromLetters(text) : text;
}

function keywordOf(content: Buffer): string {
  return content.toString('latin1', 0, Math.max(0, content.subarray(0, 80).indexOf(0)));
}

/** `rest` stands behind the keyword and its zero. */
function unpacked(chunk: string, rest: Buffer): Buffer | undefined {
  if (chunk === 'tEXt') return rest;
  if (chunk === 'zTXt') return inflated(rest.subarray(1));
  const language = rest.indexOf(0, 2);
  const translated = language < 0 ? -1 : rest.indexOf(0, language + 1);
  if (translated < 0) return undefined;
  const text = rest.subarray(translated + 1);
  return rest[0] === 1 ? inflated(text) : text;
}

function inflated(packed: Buffer): Buffer | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: mostBytes });
  } catch {
    return undefined; // Damaged, or made to fill the memory: nobody reads a place out of it.
  }
}

/** A line with its kind, one with its length, then two letters a byte. */
function fromLetters(text: Buffer): Buffer {
  const letters = /^\s*\S+\s+\d+\s+([\s\da-f]*)/i.exec(text.toString('latin1'))?.[1] ?? '';
  return Buffer.from(letters.replace(/\s+/g, ''), 'hex');
}
