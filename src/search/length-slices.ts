// How many words a field has in each document, for the terms that stand in so many that it would be said over and over.
import { BitReader, BitWriter, riceParameter } from './bits.ts';

/** How many numbers of documents a slice is for. */
export const numbersASlice = 4096;

/** `lengths` by number; -1 where no document has it. */
export function writeLengths(lengths: Int32Array): Uint8Array {
  const present = lengths.filter((length) => length >= 0);
  const parameter = riceParameter(present, present.length);
  const bits = new BitWriter();
  bits.write(parameter, 5);
  for (const length of lengths) {
    bits.write(length < 0 ? 0 : 1, 1);
    if (length >= 0) bits.writeRice(length, parameter);
  }
  return bits.end();
}

export function readLengths(bytes: Uint8Array, count = numbersASlice): Int32Array {
  const bits = new BitReader(bytes);
  const parameter = bits.read(5);
  return Int32Array.from({ length: count }, () => (bits.read(1) === 0 ? -1 : bits.readRice(parameter)));
}
