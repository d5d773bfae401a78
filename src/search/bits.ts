// Numbers written bit by bit. Small numbers are most of an index; coded as here they are as short as they come without a
// table, and stay so on hosts that compress nothing but text.

/** Longer rows of ones are never needed: the parameter is chosen by the numbers themselves. */
const widest = 24;

export class BitWriter {
  #bytes: number[] = [];
  #left = 8;
  #byte = 0;

  /** The lowest `width` bits of `value`, at most 30. */
  write(value: number, width: number): void {
    for (let rest = width; rest > 0;) {
      const taken = Math.min(rest, this.#left);
      const part = (value >>> (rest - taken)) & ((1 << taken) - 1);
      this.#left -= taken;
      this.#byte |= part << this.#left;
      rest -= taken;
      if (this.#left === 0) this.#push();
    }
  }

  /** Golomb and Rice's code: `value >> parameter` ones, a nought, then the lowest `parameter` bits. */
  writeRice(value: number, parameter: number): void {
    let ones = value >>> parameter;
    while (ones >= 16) {
      this.write(0xffff, 16);
      ones -= 16;
    }
    this.write(((1 << ones) - 1) << 1, ones + 1);
    this.write(value & ((1 << parameter) - 1), parameter);
  }

  /** What was written; the last byte is filled with noughts. */
  end(): Uint8Array {
    if (this.#left < 8) this.#push();
    return Uint8Array.from(this.#bytes);
  }

  #push(): void {
    this.#bytes.push(this.#byte);
    this.#byte = 0;
    this.#left = 8;
  }
}

/** Past the end there are noughts: what is cut off is no endless row of anything. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at: number;

  /** `start` in bytes. */
  constructor(bytes: Uint8Array, start = 0) {
    this.#bytes = bytes;
    this.#at = start * 8;
  }

  read(width: number): number {
    let value = 0;
    for (let rest = width; rest > 0;) {
      const free = 8 - (this.#at & 7);
      const taken = Math.min(rest, free);
      const byte = this.#bytes[this.#at >>> 3] ?? 0;
      value = (value << taken) | ((byte >>> (free - taken)) & ((1 << taken) - 1));
      this.#at += taken;
      rest -= taken;
    }
    return value;
  }

  readRice(parameter: number): number {
    let ones = 0;
    while (this.read(1) === 1) ones += 1;
    return (ones << parameter) | this.read(parameter);
  }
}

/** The parameter by which `values` are shortest; the smallest of several. */
export function riceParameter(values: Iterable<number>, count: number): number {
  if (count === 0) return 0;
  const sums = new Float64Array(widest + 1);
  for (const value of values)
    for (let parameter = 0, rest = value; parameter <= widest; parameter += 1, rest >>>= 1) {
      if (rest === 0) break;
      sums[parameter] = (sums[parameter] ?? 0) + rest;
    }
  let best = 0;
  const cost = (parameter: number) => (sums[parameter] ?? 0) + count * (parameter + 1);
  for (let parameter = 1; parameter <= widest; parameter += 1) if (cost(parameter) < cost(best)) best = parameter;
  return best;
}
