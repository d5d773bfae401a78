// The elements of a WebM file. Source: RFC 8794 (EBML), sections 4 to 6.
import { uint8 } from './bytes-at.ts';
import { damaged } from './media-fault.ts';
import { webmId } from './webm-schema.ts';

export type WebmElement = {
  readonly id: number;
  readonly at: number;
  /** Where its content begins. */
  readonly from: number;
  /** Where it ends; of one whose length was not known when it was written, where what is around it ends. */
  readonly to: number;
  readonly isOpen: boolean;
};

export function elementAt(bytes: Buffer, at: number, to: number): WebmElement {
  const idLength = lengthOf(uint8(bytes, at), 4);
  const sizeAt = at + idLength;
  const sizeLength = lengthOf(uint8(bytes, sizeAt), 8);
  const from = sizeAt + sizeLength;
  if (from > to) throw damaged(`an element at ${at} breaks off`);
  const id = bytes.readUIntBE(at, idLength);
  const size = sizeIn(bytes, sizeAt, sizeLength);
  if (size === undefined) return { id, at, from, to, isOpen: true };
  if (from + size > to) throw damaged(`an element at ${at} breaks off`);
  return { id, at, from, to: from + size, isOpen: false };
}

/** Nobody writes more into one. */
export const mostElements = 500_000;

/** The elements between two places, which they fill; none of them may be open. */
export function elementsIn(bytes: Buffer, from: number, to: number): WebmElement[] {
  const elements: WebmElement[] = [];
  for (let at = from; at < to;) {
    const element = elementAt(bytes, at, to);
    if (element.isOpen) throw damaged(`an element at ${at} without a length`);
    elements.push(element);
    if (elements.length > mostElements) throw damaged('too many elements');
    at = element.to;
  }
  return elements;
}

/** Its value, at most `most` bytes long: the first bit that is set says how long. */
function lengthOf(first: number, most: number): number {
  const length = Math.clz32(first) - 23;
  if (length > most) throw damaged('a number that is too long');
  return length;
}

/** Undefined where all bits are set: nobody knew. Beyond 2^53 it is longer than any file. */
function sizeIn(bytes: Buffer, at: number, length: number): number | undefined {
  let value = uint8(bytes, at) & (0xff >> length);
  let isUnknown = value === 0xff >> length;
  for (let index = 1; index < length; index += 1) {
    const byte = uint8(bytes, at + index);
    isUnknown &&= byte === 0xff;
    value = value * 256 + byte;
  }
  return isUnknown ? undefined : value;
}

/** The number that a block begins with: of the track to which it belongs. */
export function trackOf(bytes: Buffer, { from, to }: WebmElement): number {
  const length = lengthOf(uint8(bytes, from), 8);
  const value = from + length <= to ? sizeIn(bytes, from, length) : undefined;
  if (value === undefined) throw damaged('a block of no track');
  return value;
}

export function numberIn(bytes: Buffer, { from, to }: WebmElement): number {
  if (to - from > 4) throw damaged('a number that is too long');
  return to > from ? bytes.readUIntBE(from, to - from) : 0;
}

export function textIn(bytes: Buffer, { from, to }: WebmElement): string {
  return bytes.toString('latin1', from, to).replace(/\0+$/, '');
}

/** Nothing of the same length: every other element stays where it is. */
export function emptyElement(bytes: Buffer, { at, to }: Pick<WebmElement, 'at' | 'to'>): void {
  const length = to - at;
  let width = 1;
  while (length - 1 - width > 2 ** (7 * width) - 2) width += 1;
  bytes.fill(0, at, to);
  bytes[at] = webmId.empty;
  let size = length - 1 - width;
  for (let index = width; index >= 1; index -= 1) {
    bytes[at + index] = size % 256;
    size = Math.floor(size / 256);
  }
  bytes[at + 1] = (bytes[at + 1] ?? 0) | (0x80 >> (width - 1));
}
