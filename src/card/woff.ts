// Fonts come as WOFF, which the drawing library here cannot read: the same tables without compression are a plain font.
import { inflateSync } from 'node:zlib';

type Table = { readonly tag: Buffer; readonly checksum: number; readonly data: Buffer };

const headerLength = 12;
const recordLength = 16;

/** The font in a WOFF file (W3C, WOFF File Format 1.0), as TrueType or OpenType. Throws for what is no such file. */
export function toPlainFont(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF file');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => readTable(woff, 44 + 20 * index));
  const head = Buffer.alloc(headerLength + recordLength * count);
  woff.copy(head, 0, 4, 8);
  const log = Math.floor(Math.log2(count));
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(recordLength * 2 ** log, 6);
  head.writeUInt16BE(log, 8);
  head.writeUInt16BE(recordLength * (count - 2 ** log), 10);
  const parts = [head];
  let at = head.length;
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const record = headerLength + recordLength * index;
    tag.copy(head, record);
    head.writeUInt32BE(checksum, record + 4);
    head.writeUInt32BE(at, record + 8);
    head.writeUInt32BE(data.length, record + 12);
    const padded = Buffer.concat([data], Math.ceil(data.length / 4) * 4);
    parts.push(padded);
    at += padded.length;
  }
  return Buffer.concat(parts);
}

function readTable(woff: Buffer, record: number): Table {
  const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(record + at)) as [
    number,
    number,
    number,
    number,
  ];
  const bytes = woff.subarray(offset, offset + packed);
  const data = packed < length ? inflateSync(bytes, { maxOutputLength: length }) : bytes;
  return { tag: woff.subarray(record, record + 4), checksum, data };
}
