// An upload that broke off is found here without decoding, before any page promises the picture.
import type { PictureKind } from '../model/picture.ts';

const endOfJpeg = Buffer.from([0xff, 0xd9]);
const startOfScan = 0xda;

/** Whether the file has its end. Of a GIF, reading the header tells: all its frames are listed then. */
export function isWhole(bytes: Buffer, kind: PictureKind): boolean {
  switch (kind) {
    case 'jpeg':
      return isWholeJpeg(bytes);
    case 'png':
      return bytes.includes('IEND', 8, 'latin1');
    case 'webp':
      return bytes.length >= 12 && bytes.readUInt32LE(4) + 8 <= bytes.length;
    case 'gif':
      return true;
    default:
      return kind satisfies never;
  }
}

/** Segments before the scan are stepped over: the thumbnail in a camera's EXIF has an end of its own. */
function isWholeJpeg(bytes: Buffer): boolean {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== startOfScan) {
    const isFill = bytes[at + 1] === 0xff;
    at += isFill ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return bytes.includes(endOfJpeg, at);
}
