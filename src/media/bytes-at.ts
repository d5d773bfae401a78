// Numbers and names in a file. What reaches beyond its end is damage, never a range error.
import { damaged } from './media-fault.ts';

export function uint8(bytes: Buffer, at: number): number {
  return bytes.readUInt8(inside(bytes, at, 1));
}

export function uint16(bytes: Buffer, at: number): number {
  return bytes.readUInt16BE(inside(bytes, at, 2));
}

export function uint32(bytes: Buffer, at: number): number {
  return bytes.readUInt32BE(inside(bytes, at, 4));
}

export function uint32LE(bytes: Buffer, at: number): number {
  return bytes.readUInt32LE(inside(bytes, at, 4));
}

/** Beyond 2^53 it is no place in any file. */
export function uint64(bytes: Buffer, at: number): number {
  return Number(bytes.readBigUInt64BE(inside(bytes, at, 8)));
}

/** Four letters, of which each is one byte. */
export function name4(bytes: Buffer, at: number): string {
  return bytes.toString('latin1', inside(bytes, at, 4), at + 4);
}

export function startsAt(bytes: Buffer, at: number, signature: string): boolean {
  return bytes.toString('latin1', at, at + signature.length) === signature;
}

function inside(bytes: Buffer, at: number, length: number): number {
  if (at < 0 || at + length > bytes.length) throw damaged(`${length} bytes at ${at} of ${bytes.length}`);
  return at;
}
