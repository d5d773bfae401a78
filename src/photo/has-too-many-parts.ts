// Parts are counted before a decoder lists them: millions of frames of one pixel, or of empty notes, fit into 40 megabytes
// and would keep it busy for half a minute; thousands of scans fit into one.
import type { PictureKind } from '../model/picture.ts';
import { gifBlocks, type GifBlock } from './gif-blocks.ts';
import { blocksDrawn } from './jpeg-scans.ts';
import { jpegSegments } from './jpeg-segments.ts';
import { maximumBlocks, maximumFrames, maximumParts } from './limits.ts';

export function hasTooManyParts(bytes: Buffer, kind: PictureKind): boolean {
  switch (kind) {
    case 'gif':
      return isMore(gifFrames(bytes), maximumFrames) || isMore(gifBlocks(bytes), maximumParts);
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

function* gifFrames(bytes: Buffer): Generator<GifBlock> {
  for (const block of gifBlocks(bytes)) if (block.is === 'image') yield block;
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
