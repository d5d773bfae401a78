// In which documents a term stands, and how often: the raw frequencies that lunr weighs. A list is coded bit by bit; how
// many documents it has stands with the term in the dictionary.
import { BitReader, BitWriter, riceParameter } from './bits.ts';

/** The documents of one field by their numbers, which rise, and how often the term stands in each: at least once. */
export type Postings = {
  readonly numbers: readonly number[];
  readonly frequencies: readonly number[];
  /** How many words the field has in each of them, where that stands in the list. */
  readonly lengths?: readonly number[];
};

/**
 * Lists up to here say how long their documents are. Longer ones would say it of most of the site again and again; theirs
 * stand in slices by themselves, fetched once.
 */
export const longestWithLengths = 1024;

const parameterBits = 5;

/** One list a field. An empty one takes no room. */
export function writePostings(fields: readonly Postings[]): Uint8Array {
  const bits = new BitWriter();
  for (const { numbers, frequencies, lengths = [] } of fields) {
    if (numbers.length === 0) continue;
    const columns = [gapsOf(numbers), frequencies.map((often) => often - 1), ...(lengths.length > 0 ? [lengths] : [])];
    const coded = columns.map((values) => ({ values, parameter: riceParameter(values, values.length) }));
    for (const { parameter } of coded) bits.write(parameter, parameterBits);
    for (let index = 0; index < numbers.length; index += 1)
      for (const { values, parameter } of coded) bits.writeRice(values[index] ?? 0, parameter);
  }
  return bits.end();
}

/** `counts` says how many documents each field has; `hasLengths`, whether short lists say how long they are. */
export function readPostings(bytes: Uint8Array, counts: readonly number[], hasLengths: boolean): Postings[] {
  const bits = new BitReader(bytes);
  return counts.map((count) => readList(bits, count, hasLengths && count <= longestWithLengths));
}

function readList(bits: BitReader, count: number, hasLengths: boolean): Postings {
  const numbers: number[] = [];
  const frequencies: number[] = [];
  const lengths: number[] = [];
  if (count > 0) {
    const [gap, often] = [bits.read(parameterBits), bits.read(parameterBits)];
    const length = hasLengths ? bits.read(parameterBits) : 0;
    for (let index = 0, number = -1; index < count; index += 1) {
      number += bits.readRice(gap) + 1;
      numbers.push(number);
      frequencies.push(bits.readRice(often) + 1);
      if (hasLengths) lengths.push(bits.readRice(length));
    }
  }
  return { numbers, frequencies, ...(hasLengths ? { lengths } : {}) };
}

function gapsOf(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? -1) - 1);
}
