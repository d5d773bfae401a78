import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitReader, BitWriter, riceParameter } from '../../src/search/bits.ts';
import { ByteReader, ByteWriter } from '../../src/search/bytes.ts';
import { readPostings, writePostings } from '../../src/search/postings.ts';

const postings = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 40_000 }), fc.integer({ min: 1, max: 300 })), {
    selector: ([number]) => number,
    maxLength: 60,
  })
  .map((pairs) => pairs.sort(([a], [b]) => a - b))
  .map((pairs) => ({ numbers: pairs.map(([number]) => number), frequencies: pairs.map(([, often]) => often) }));

describe('what is written is read back', () => {
  test('numbers of any width', () => {
    const value = fc
      .integer({ min: 1, max: 30 })
      .chain((width) => fc.tuple(fc.nat({ max: 2 ** width - 1 }), fc.constant(width)));
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const writer = new BitWriter();
        for (const [number, width] of values) writer.write(number, width);
        const reader = new BitReader(writer.end());
        expect(values.map(([, width]) => reader.read(width))).toEqual(values.map(([number]) => number));
      }),
    );
  });

  test('numbers by any parameter', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5000 })), fc.nat({ max: 12 }), (values, parameter) => {
        const writer = new BitWriter();
        for (const value of values) writer.writeRice(value, parameter);
        const reader = new BitReader(writer.end());
        expect(values.map(() => reader.readRice(parameter))).toEqual(values);
      }),
    );
  });

  test('numbers and bytes one after another', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.uint8Array())), (pairs) => {
        const writer = new ByteWriter();
        for (const [number, bytes] of pairs) writer.number(number).number(bytes.length).bytes(bytes);
        const reader = new ByteReader(writer.end());
        expect(pairs.map(() => [reader.number(), reader.bytes(reader.number())])).toEqual(pairs);
        expect(reader.isAtEnd).toBe(true);
      }),
    );
  });

  test('the documents of a term, field by field', () => {
    fc.assert(
      fc.property(fc.array(postings, { minLength: 1, maxLength: 3 }), (fields) => {
        const counts = fields.map(({ numbers }) => numbers.length);
        expect(readPostings(writePostings(fields), counts, false)).toEqual(fields);
        const long = fields.map((list) => ({ ...list, lengths: list.numbers.map((number) => number % 977) }));
        expect(readPostings(writePostings(long), counts, true)).toEqual(long);
      }),
    );
  });
});

describe('how long it is', () => {
  test('no other parameter is shorter', () => {
    const bits = (values: readonly number[], parameter: number) =>
      values.reduce((sum, value) => sum + (value >>> parameter) + 1 + parameter, 0);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100_000 }), { minLength: 1 }), (values) => {
        const chosen = bits(values, riceParameter(values, values.length));
        for (let other = 0; other <= 24; other += 1) expect(chosen).toBeLessThanOrEqual(bits(values, other));
      }),
    );
  });

  test('a word in each of twenty thousand documents takes less than seven kilobytes', () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) => index + (index >> 1));
    expect(writePostings([{ numbers, frequencies: numbers.map(() => 1) }]).length).toBeLessThan(7000);
  });
});
