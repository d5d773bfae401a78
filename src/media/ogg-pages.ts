// The pages of an Ogg file, and how they are written. Source: RFC 3533.
import { uint32, uint32LE, uint8 } from './bytes-at.ts';
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

/** All of it as it stands in the file. */
export type WrittenPage = OggPage & { readonly whole: Buffer };

const [mark, numberAt, sumAt, head] = [0x4f676753, 18, 22, 27];

/** One at a time, as a file may have a million. Throws where anything but whole pages with right check sums is in it. */
export function* oggPages(bytes: Buffer): Generator<WrittenPage> {
  for (let at = 0; at < bytes.length;) {
    if (uint32(bytes, at) !== mark || uint8(bytes, at + 4) !== 0) throw damaged(`no page at ${at}`);
    const from = at + head + uint8(bytes, at + 26);
    const lacing = bytes.subarray(at + head, from);
    let end = from;
    for (const length of lacing) end += length;
    if (end > bytes.length) throw damaged('the last page breaks off');
    const whole = bytes.subarray(at, end);
    if (uint32LE(bytes, at + sumAt) !== sumOf(whole)) throw damaged(`a wrong check sum at ${at}`);
    const [flags, serial] = [uint8(bytes, at + 5), uint32LE(bytes, at + 14)];
    yield {
      flags,
      serial,
      granule: bytes.subarray(at + 6, at + 14),
      lacing,
      content: bytes.subarray(from, end),
      whole,
    };
    at = end;
  }
}

export function oggPage({ flags, granule, serial, lacing, content }: OggPage, number: number): Buffer {
  const begin = Buffer.alloc(head);
  begin.writeUInt32BE(mark);
  begin.writeUInt8(flags, 5);
  granule.copy(begin, 6);
  begin.writeUInt32LE(serial, 14);
  begin.writeUInt8(lacing.length, 26);
  const page = Buffer.concat([begin, lacing, content]);
  page.writeUInt32LE(number, numberAt);
  page.writeUInt32LE(sumOf(page), sumAt);
  return page;
}

/** A page that was written before gets another number, in its place. */
export function renumber(page: Buffer, number: number): void {
  if (page.readUInt32LE(numberAt) === number) return;
  page.writeUInt32LE(number, numberAt);
  page.writeUInt32LE(sumOf(page), sumAt);
}

/** CRC-32 by 0x04c11db7, from the highest bit, from 0 and unchanged at the end; the sum's own place counts as zeros. */
function sumOf(page: Buffer): number {
  let sum = sumOver(page, 0, sumAt, 0);
  for (let zero = 0; zero < 4; zero += 1) sum = (sum << 8) ^ (table[sum >>> 24] ?? 0);
  return sumOver(page, sumAt + 4, page.length, sum) >>> 0;
}

function sumOver(page: Buffer, from: number, to: number, begun: number): number {
  let sum = begun;
  for (let at = from; at < to; at += 1) sum = (sum << 8) ^ (table[(sum >>> 24) ^ (page[at] ?? 0)] ?? 0);
  return sum;
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum << 1) ^ (sum < 0 ? 0x04c11db7 : 0);
  return sum;
});
