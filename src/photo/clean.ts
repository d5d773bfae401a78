// What a camera writes into a photo's file, taken out again. What is drawn stays, bit for bit.
import { crc32 } from 'node:zlib';
import type { PictureKind } from '../model/picture.ts';
import { orientationAlone, readExif, tiffIn } from './exif.ts';
import { partsOf, type Part } from './picture-parts.ts';

/**
 * The same picture with nothing in it that is not drawn, but for which way up it is. The same bytes where there is
 * nothing to take out; undefined for a file that cannot be taken apart.
 */
export function cleaned(bytes: Buffer, kind: PictureKind): Buffer | undefined {
  const parts = partsOf(bytes, kind);
  if (!parts) return undefined;
  const orientation = orientationIn(parts);
  const kept = parts.filter(({ is }) => is === 'drawing').map((part) => part.bytes);
  const made = kind === 'webp' ? webpOf(kept, orientation) : withTurn(kept, turnFor(kind, orientation));
  return made.equals(bytes) ? bytes : made;
}

function orientationIn(parts: readonly Part[]): number | undefined {
  const exif = parts.find(({ is }) => is === 'exif')?.content;
  return exif && readExif(tiffIn(exif)).orientation;
}

/** Right behind the beginning: a JPEG's mark, or a PNG's mark and header. */
function withTurn(kept: readonly Buffer[], turn: { readonly at: number; readonly bytes: Buffer } | undefined): Buffer {
  return Buffer.concat(turn ? kept.toSpliced(turn.at, 0, turn.bytes) : [...kept]);
}

function turnFor(kind: PictureKind, orientation: number | undefined) {
  if (orientation === undefined) return undefined;
  const tiff = orientationAlone(orientation);
  return kind === 'png' ? { at: 2, bytes: pngChunk(tiff) } : { at: 1, bytes: jpegSegment(tiff) };
}

function jpegSegment(tiff: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

function pngChunk(tiff: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from('eXIf', 'latin1'), tiff]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(tiff.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const [exifFlag, xmpFlag] = [0x08, 0x04];

/** Its head counts the bytes, and its extended header says which chunks there are. */
function webpOf(kept: readonly Buffer[], orientation: number | undefined): Buffer {
  const turn = orientation === undefined ? [] : [webpChunk(orientationAlone(orientation))];
  const file = Buffer.concat([...kept, ...turn]);
  file.writeUInt32LE(file.length - 8, 4);
  if (file.toString('latin1', 12, 16) === 'VP8X')
    file[20] = ((file[20] ?? 0) & ~(exifFlag | xmpFlag)) | (turn.length > 0 ? exifFlag : 0);
  return file;
}

function webpChunk(tiff: Buffer): Buffer {
  const head = Buffer.from('EXIF\0\0\0\0', 'latin1');
  head.writeUInt32LE(tiff.length, 4);
  return Buffer.concat([head, tiff, Buffer.alloc(tiff.length % 2)]);
}
