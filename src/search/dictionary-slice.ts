// A slice of a dictionary: terms in the order of their letters, in how many documents each stands, and where the list of
// those is.
import { ByteReader, ByteWriter } from './bytes.ts';

/** `counts`: in how many documents it stands, field by field. */
export type CountedTerm = { readonly term: string; readonly counts: readonly number[] };

export type CodedTerm = CountedTerm & { readonly postings: Uint8Array };

/** `slice` names the file with its list. */
export type PlacedTerm = CountedTerm & { readonly slice: string; readonly start: number; readonly length: number };

/** Terms whose lists stand one after another in one file, which `name` names: 16 hexadecimal digits. */
export type PostingsSlice = { readonly name: string; readonly terms: readonly CodedTerm[] };

const nameBytes = 8;
const utf8 = new TextEncoder();
const plain = new TextDecoder();

/** All terms rise. */
export function writeDictionary(slices: readonly PostingsSlice[]): Uint8Array {
  const bytes = new ByteWriter();
  let before = '';
  for (const { name, terms } of slices) {
    bytes.bytes(fromHex(name)).number(terms.length);
    for (const { term, counts, postings } of terms) {
      const shared = sharedStart(before, term);
      const rest = utf8.encode(term.slice(shared));
      bytes.number(shared).number(rest.length).bytes(rest);
      bytes.number(counts.reduce((mask, count, field) => mask | (count > 0 ? 1 << field : 0), 0));
      for (const count of counts) if (count > 0) bytes.number(count);
      bytes.number(postings.length);
      before = term;
    }
  }
  return bytes.end();
}

export function readDictionary(slice: Uint8Array, fields: number): PlacedTerm[] {
  const bytes = new ByteReader(slice);
  const terms: PlacedTerm[] = [];
  let term = '';
  while (!bytes.isAtEnd) {
    const name = toHex(bytes.bytes(nameBytes));
    let start = 0;
    for (let left = bytes.number(); left > 0; left -= 1) {
      const shared = bytes.number();
      term = term.slice(0, shared) + plain.decode(bytes.bytes(bytes.number()));
      const mask = bytes.number();
      const counts = Array.from({ length: fields }, (_, field) => ((mask >> field) & 1 ? bytes.number() : 0));
      const length = bytes.number();
      terms.push({ term, counts, slice: name, start, length });
      start += length;
    }
  }
  return terms;
}

/** In UTF-16 units, never in the middle of a letter. */
function sharedStart(before: string, term: string): number {
  let shared = 0;
  while (shared < before.length && before[shared] === term[shared]) shared += 1;
  return /[\ud800-\udbff]$/.test(term.slice(0, shared)) ? shared - 1 : shared;
}

function fromHex(name: string): Uint8Array {
  return Uint8Array.from({ length: nameBytes }, (_, index) =>
    Number.parseInt(name.slice(index * 2, index * 2 + 2), 16),
  );
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
