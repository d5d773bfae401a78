// The pages of an Ogg file, and how they are written. Source: RFC 3533.
import { name4, uint32LE, uint8 } from './bytes-at.ts';
import { damaged } from './media-fault.ts';

export type OggPage = {
  /** 1: goes on with a packet, 2: the first of its stream, 4: the last. */
  readonly flags: number;
  /** As it stands in the file: what is played until here. */
  readonly granule: Buffer;
  readonly serial: number;
  /** Lengths of the segments: a packet ends with one below 255. */
  readonly lacing: Buffer;
  readonly content: Buffer;
};

/** Throws where anything but whole pages with right check sums is in the file. */
export function oggPages(bytes: Buffer): OggPage[] {
  const pages: OggPage[] = [];
  for (let at = 0; at < bytes.length;) {
    if (name4(bytes, at) !== 'OggS' || uint8(bytes, at + 4) !== 0) throw damaged(`no page at ${at}`);
    const from = at + 27 + uint8(bytes, at + 26);
    const lacing = bytes.subarray(at + 27, from);
    const end = lacing.reduce((sum, length) => sum + length, from);
    if (end > bytes.length) throw damaged('the last page breaks off');
    if (uint32LE(bytes, at + 22) !== sumOf(bytes.subarray(at, end))) throw damaged(`a wrong check sum at ${at}`);
    const granule = bytes.subarray(at + 6, at + 14);
    const content = bytes.subarray(from, end);
    pages.push({ flags: uint8(bytes, at + 5), granule, serial: uint32LE(bytes, at + 14), lacing, content });
    at = end;
  }
  return pages;
}

export function oggPage({ flags, granule, serial, lacing, content }: OggPage, number: number): Buffer {
  const head = Buffer.alloc(27);
  head.write('OggS', 0, 'latin1');
  head.writeUInt8(flags, 5);
  granule.copy(head, 6);
  head.writeUInt32LE(serial, 14);
  head.writeUInt32LE(number, 18);
  head.writeUInt8(lacing.length, 26);
  const page = Buffer.concat([head, lacing, content]);
  page.writeUInt32LE(sumOf(page), 22);
  return page;
}

/** CRC-32 by 0x04c11db7, from the highest bit, from 0 and unchanged at the end; the sum's own place counts as zeros. */
function sumOf(page: Buffer): number {
  let sum = 0;
  for (let at = 0; at < page.length; at += 1) {
    const byte = at >= 22 && at < 26 ? 0 : (page[at] ?? 0);
    sum = ((sum << 8) ^ (table[((sum >>> 24) ^ byte) & 0xff] ?? 0)) >>> 0;
  }
  return sum;
}

const table = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum << 1) ^ (sum < 0 ? 0x04c11db7 : 0);
  return sum >>> 0;
});
