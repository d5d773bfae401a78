// A picture's file taken apart, without decoding it: what draws it, and what tells of it.
import type { PictureKind } from '../model/picture.ts';
import { gifParts } from './gif-parts.ts';
import { jpegMarker, jpegSegments } from './jpeg-segments.ts';
import { maximumParts } from './limits.ts';
import { isTellingText } from './png-text.ts';

/**
 * `exif` and `xmp` are what cameras and programs write, `text` what of that stands in a PNG as text; `other` is whatever
 * nobody needs in order to draw it.
 */
export type Part = {
  readonly is: 'drawing' | 'exif' | 'xmp' | 'text' | 'other';
  /** As it stands in the file. */
  readonly bytes: Buffer;
  /** What it holds, of `exif`, `xmp` and `text`. */
  readonly content?: Buffer;
};

/** In their order; undefined for a file that cannot be taken apart, or only into very many. */
export function partsOf(bytes: Buffer, kind: PictureKind): readonly Part[] | undefined {
  switch (kind) {
    case 'jpeg':
      return jpegParts(bytes);
    case 'png':
      return pngParts(bytes);
    case 'webp':
      return webpParts(bytes);
    case 'gif':
      return gifParts(bytes);
    default:
      return kind satisfies never;
  }
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const exifName = latin1('Exif\0\0');
const xmpName = latin1('http://ns.adobe.com/xap/1.0/\0');
/** What does not fit into one segment; behind the name a digest, a length and a place, 40 bytes together. */
const moreXmpName = latin1('http://ns.adobe.com/xmp/extension/\0');
const profileName = latin1('ICC_PROFILE\0');

/** Segments, then scans, then the end; phones hang films and second pictures behind it. */
function jpegParts(bytes: Buffer): Part[] | undefined {
  const parts: Part[] = [{ is: 'drawing', bytes: bytes.subarray(0, 2) }];
  for (const { marker, at, content, stop } of jpegSegments(bytes)) {
    if (parts.length > maximumParts) return undefined;
    parts.push(jpegPart(marker, bytes.subarray(at, stop), content));
    if (marker !== jpegMarker.endOfImage) continue;
    if (stop < bytes.length) parts.push({ is: 'other', bytes: bytes.subarray(stop) });
    return parts;
  }
  return undefined;
}

function jpegPart(marker: number, bytes: Buffer, content: Buffer): Part {
  const begins = (name: Buffer) => content.subarray(0, name.length).equals(name);
  const isNote = marker === 0xfe || (marker >= 0xe0 && marker <= 0xef);
  if (!isNote || (marker === 0xe2 && begins(profileName))) return { is: 'drawing', bytes };
  const frame = frames.get(marker);
  if (frame && begins(frame.name)) return { is: 'drawing', bytes: frame.plain(bytes) };
  if (begins(exifName)) return { is: 'exif', bytes, content: content.subarray(exifName.length) };
  if (begins(xmpName)) return { is: 'xmp', bytes, content: content.subarray(xmpName.length) };
  if (begins(moreXmpName)) return { is: 'xmp', bytes, content: content.subarray(moreXmpName.length + 40) };
  return { is: 'other', bytes };
}

/** Segments that say how colours and dots are meant. What is hung on them goes: a small copy of the picture in JFIF's. */
const frames: ReadonlyMap<number, { readonly name: Buffer; readonly plain: (bytes: Buffer) => Buffer }> = new Map([
  [0xe0, { name: latin1('JFIF\0'), plain: withoutThumbnail }],
  [0xee, { name: latin1('Adobe'), plain: (bytes: Buffer) => shortened(bytes, 16) }],
]);

/** Its width and height are the last two of sixteen bytes (JFIF 1.02). */
function withoutThumbnail(bytes: Buffer): Buffer {
  const plain = shortened(bytes, 18);
  return plain.length === 18 && (plain[16] || plain[17])
    ? Buffer.concat([plain.subarray(0, 16), Buffer.alloc(2)])
    : plain;
}

/** A segment of `most` bytes, with its marker and length. */
function shortened(bytes: Buffer, most: number): Buffer {
  if (bytes.length <= most) return bytes;
  const plain = Buffer.from(bytes.subarray(0, most));
  plain.writeUInt16BE(most - 2, 2);
  return plain;
}

const drawingChunks = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD pHYs acTL fcTL fdAT'.split(' '),
);

/** Chunks: length, name, content, check sum (ISO/IEC 15948). */
function pngParts(bytes: Buffer): Part[] | undefined {
  const parts: Part[] = [{ is: 'drawing', bytes: bytes.subarray(0, 8) }];
  for (let at = 8; at + 12 <= bytes.length;) {
    const next = at + 12 + bytes.readUInt32BE(at);
    if (next > bytes.length || parts.length > maximumParts) return undefined;
    const name = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, next - 4);
    parts.push(pngPart(name, bytes.subarray(at, next), content));
    if (name === 'IEND') {
      if (next < bytes.length) parts.push({ is: 'other', bytes: bytes.subarray(next) });
      return parts;
    }
    at = next;
  }
  return undefined;
}

function pngPart(name: string, bytes: Buffer, content: Buffer): Part {
  if (name === 'eXIf') return { is: 'exif', bytes, content };
  if (isTellingText(name, content)) return { is: 'text', bytes, content };
  return { is: drawingChunks.has(name) ? 'drawing' : 'other', bytes };
}

const riffChunks = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/** Chunks: name, length, content, filled to an even length (RFC 9649). */
function webpParts(bytes: Buffer): Part[] | undefined {
  const stop = bytes.length >= 12 ? bytes.readUInt32LE(4) + 8 : 0;
  if (stop < 12 || stop > bytes.length) return undefined;
  const parts: Part[] = [{ is: 'drawing', bytes: bytes.subarray(0, 12) }];
  let at = 12;
  while (at + 8 <= stop) {
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length;
    // Some programs forget to fill up the last one.
    const next = end === stop ? end : end + (length % 2);
    if (next > stop || parts.length > maximumParts) return undefined;
    const name = bytes.toString('latin1', at, at + 4);
    const content = bytes.subarray(at + 8, at + 8 + length);
    const is = name === 'EXIF' ? 'exif' : name === 'XMP ' ? 'xmp' : riffChunks.has(name) ? 'drawing' : 'other';
    parts.push({ is, bytes: bytes.subarray(at, next), content });
    at = next;
  }
  if (stop < bytes.length) parts.push({ is: 'other', bytes: bytes.subarray(stop) });
  return at === stop ? parts : undefined;
}
