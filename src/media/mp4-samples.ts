// Where in an MP4 file the pictures and sounds of a track lie. Source: ISO/IEC 14496-12, 8.7.
import { uint32, uint64 } from './bytes-at.ts';
import { damaged } from './media-fault.ts';
import { boxOf, boxesIn, neededBox, type Mp4Box } from './mp4-boxes.ts';

export type Stretch = { readonly from: number; readonly to: number };

/** Nobody writes more of them. */
const mostChunks = 1_000_000;

/** The chunks of a track, by its sample table: samples of a chunk lie one behind the other. */
export function chunksOf(bytes: Buffer, table: Mp4Box): Stretch[] {
  const boxes = boxesIn(bytes, table.from, table.to);
  const sizes = sizesIn(bytes, neededBox(boxes, 'stsz'));
  const counts = countsIn(bytes, neededBox(boxes, 'stsc'));
  const chunks: Stretch[] = [];
  let next = 0;
  for (const [index, from] of offsetsIn(bytes, boxes).entries()) {
    const count = Math.min(counts(index + 1), sizes.count - next);
    const to = from + sizes.sum(next, count);
    if (to > bytes.length) throw damaged('a sample lies beyond the end');
    next += count;
    if (to > from) chunks.push({ from, to });
  }
  if (next < sizes.count) throw damaged('samples without a chunk');
  return chunks;
}

type Sizes = { readonly count: number; readonly sum: (first: number, count: number) => number };

function sizesIn(bytes: Buffer, { from, to }: Mp4Box): Sizes {
  const [one, count] = [uint32(bytes, from + 4), uint32(bytes, from + 8)];
  if (one > 0) return { count, sum: (_, some) => some * one };
  if (from + 12 + count * 4 > to) throw damaged('sizes break off');
  const sum = (first: number, some: number) => {
    let all = 0;
    for (let index = first; index < first + some; index += 1) all += uint32(bytes, from + 12 + index * 4);
    return all;
  };
  return { count, sum };
}

function offsetsIn(bytes: Buffer, boxes: readonly Mp4Box[]): number[] {
  const short = boxOf(boxes, 'stco');
  const long = short ? undefined : neededBox(boxes, 'co64');
  const { from, to } = short ?? neededBox(boxes, 'co64');
  const width = long ? 8 : 4;
  const count = uint32(bytes, from + 4);
  if (from + 8 + count * width > to || count > mostChunks) throw damaged('offsets break off');
  return Array.from({ length: count }, (_, index) => {
    const at = from + 8 + index * width;
    return long ? uint64(bytes, at) : uint32(bytes, at);
  });
}

/** How many samples a chunk has; chunks count from 1, and are asked for in their order. */
function countsIn(bytes: Buffer, { from, to }: Mp4Box): (chunk: number) => number {
  const count = uint32(bytes, from + 4);
  if (from + 8 + count * 12 > to) throw damaged('chunks break off');
  let run = 0;
  const begins = (index: number) => (index < count ? uint32(bytes, from + 8 + index * 12) : Number.POSITIVE_INFINITY);
  return (chunk) => {
    while (run + 1 < count && begins(run + 1) <= chunk) run += 1;
    if (count === 0 || begins(run) > chunk) throw damaged('a chunk without a count');
    return uint32(bytes, from + 8 + run * 12 + 4);
  };
}

/** Every chunk is in one of the boxes for them, beside the others, and all else in these becomes zeros. */
export function blankBetween(bytes: Buffer, rooms: readonly Mp4Box[], chunks: readonly Stretch[]): void {
  const waiting = [...chunks].sort((a, b) => b.from - a.from);
  for (const room of rooms) {
    let at = room.from;
    for (let next = waiting.at(-1); next && next.from < room.to; next = waiting.at(-1)) {
      if (next.from < at || next.to > room.to) throw damaged('samples lie on each other, or elsewhere');
      bytes.fill(0, at, next.from);
      at = next.to;
      waiting.pop();
    }
    bytes.fill(0, at, room.to);
  }
  if (waiting.length > 0) throw damaged('samples lie elsewhere');
}
