// How often a decoder has to walk through a JPEG. A progressive one is drawn in layers, and every scan, even one of a few
// bytes, goes through all of a picture's blocks.
import { jpegMarker, type JpegSegment } from './jpeg-segments.ts';

/** Blocks of eight by eight pixels, each as often as a scan draws one colour of it. */
export function blocksDrawn(segments: Iterable<JpegSegment>): number {
  let [blocks, drawn] = [0, 0];
  for (const { marker, content } of segments)
    if (isFrame(marker)) blocks = Math.max(blocks, blocksOf(content));
    else if (marker === jpegMarker.startOfScan) drawn += blocks * (content[0] ?? 0);
  return drawn;
}

/** Precision, height, width, then what is known of each colour (ISO/IEC 10918-1, B.2.2). */
function blocksOf(frame: Buffer): number {
  return frame.length < 5 ? 0 : Math.ceil(frame.readUInt16BE(1) / 8) * Math.ceil(frame.readUInt16BE(3) / 8);
}

/** Of the markers from 192 to 207, three are tables and reserved. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
