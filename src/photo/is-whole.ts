// An upload that broke off is found here without decoding, before any page promises the picture.
import type { PictureKind } from '../model/picture.ts';
import { jpegMarker, jpegSegments } from './jpeg-segments.ts';

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

/** Segments are stepped over: the thumbnail in a camera's EXIF has an end of its own. */
function isWholeJpeg(bytes: Buffer): boolean {
  for (const { marker } of jpegSegments(bytes)) if (marker === jpegMarker.endOfImage) return true;
  return false;
}
