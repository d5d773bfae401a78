// The boxes of an MP4 file. Source: ISO/IEC 14496-12, 4.2.
import { name4, uint32, uint64 } from './bytes-at.ts';
import { damaged } from './media-fault.ts';

export type Mp4Box = {
  readonly type: string;
  readonly at: number;
  /** Where its content begins, and where it ends. */
  readonly from: number;
  readonly to: number;
};

/** Nobody writes more into one. */
const mostBoxes = 20_000;

/** The boxes between two places, which they fill. */
export function boxesIn(bytes: Buffer, from: number, to: number): Mp4Box[] {
  const boxes: Mp4Box[] = [];
  for (let at = from; at < to;) {
    const box = boxAt(bytes, at, to);
    boxes.push(box);
    if (boxes.length > mostBoxes) throw damaged('too many boxes');
    at = box.to;
  }
  return boxes;
}

function boxAt(bytes: Buffer, at: number, to: number): Mp4Box {
  const short = uint32(bytes, at);
  const head = short === 1 ? 16 : 8;
  const size = short === 1 ? uint64(bytes, at + 8) : short === 0 ? to - at : short;
  const type = name4(bytes, at + 4);
  if (size < head || at + size > to) throw damaged(`the box "${type}" at ${at} breaks off`);
  return { type, at, from: at + head, to: at + size };
}

/** The only box of this type, or none. */
export function boxOf(boxes: readonly Mp4Box[], type: string): Mp4Box | undefined {
  const found = boxes.filter((box) => box.type === type);
  if (found.length > 1) throw damaged(`more than one "${type}"`);
  return found[0];
}

export function neededBox(boxes: readonly Mp4Box[], type: string): Mp4Box {
  const box = boxOf(boxes, type);
  if (!box) throw damaged(`no "${type}"`);
  return box;
}

/** What was in it is gone, and everything behind it stays where it is. */
export function freeBox(bytes: Buffer, { at, from, to }: Mp4Box): void {
  bytes.write('free', at + 4, 'latin1');
  bytes.fill(0, from, to);
}
