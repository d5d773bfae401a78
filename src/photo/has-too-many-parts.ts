// Parts are counted before a decoder lists them: millions of frames of one pixel, or of empty notes, fit into 40 megabytes
// and would keep it busy for half a minute; thousands of scans fit into one.
import type { PictureKind } from '../model/picture.ts';
import { blocksDrawn } from './jpeg-scans.ts';
import { jpegSegments } from './jpeg-segments.ts';
import { maximumBlocks, maximumFrames, maximumParts } from './limits.ts';

export function hasTooManyParts(bytes: Buffer, kind: PictureKind): boolean {
  switch (kind) {
    case 'gif':
      return isMore(gifFrames(bytes), maximumFrames);
    case 'webp':
      return isMore(webpFrames(bytes), maximumFrames) || isMore(webpChunks(bytes), maximumParts);
    case 'png':
      return isMore(pngChunks(bytes), maximumParts);
    case 'jpeg':
      return isMore(jpegSegments(bytes), maximumParts) || blocksDrawn(jpegSegments(bytes)) > maximumBlocks;
    default:
      return kind satisfies never;
  }
}

/** No more are looked at than are needed to know. */
function isMore(parts: Iterable<unknown>, most: number): boolean {
  let count = 0;
  for (const _ of parts) if (++count > most) return true;
  return false;
}

const [extension, image] = [0x21, 0x2c];

/** Where each begins (GIF89a, sections 17 to 26). */
function* gifFrames(bytes: Buffer): Generator<number> {
  let at = 13 + colourTable(bytes[10] ?? 0);
  while (at < bytes.length) {
    if (bytes[at] === extension) at = afterBlocks(bytes, at + 2);
    else if (bytes[at] === image) {
      yield at;
      at = afterBlocks(bytes, at + 11 + colourTable(bytes[at + 9] ?? 0));
    } else return;
  }
}

function colourTable(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Behind a row of blocks, each with its length before it, that ends with an empty one. */
function afterBlocks(bytes: Buffer, from: number): number {
  let at = from;
  for (let length = bytes[at] ?? 0; length > 0; length = bytes[at] ?? 0) at += 1 + length;
  return at + 1;
}

/** Name, length, content, filled to an even length (RFC 9649, section 2.3). */
function* webpChunks(bytes: Buffer): Generator<number> {
  for (let at = 12; at + 8 <= bytes.length;) {
    yield at;
    const length = bytes.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
}

function* webpFrames(bytes: Buffer): Generator<number> {
  for (const at of webpChunks(bytes)) if (bytes.toString('latin1', at, at + 4) === 'ANMF') yield at;
}

/** Length, name, content, check sum (ISO/IEC 15948). */
function* pngChunks(bytes: Buffer): Generator<number> {
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) yield at;
}
