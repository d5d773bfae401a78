// The terms of a dictionary in the order of what stands behind their first two letters. Whoever slips at the beginning of
// a word knows its ending alone, and would have to look through the whole dictionary.
import { ByteReader, ByteWriter } from './bytes.ts';

const utf8 = new TextEncoder();
const plain = new TextDecoder();

/** No letter of a term. */
const between = ' ';

/** How many letters a term begins with that its ending is not to tell. */
export const headLetters = 2;

/** `rden` of garden. */
export function endingOf(term: string): string {
  return [...term].slice(headLetters).join('');
}

/** `garden` turned is `rden ga`: in the order of these, terms with one ending are neighbours. */
export function turned(term: string): string {
  return endingOf(term) + between + [...term].slice(0, headLetters).join('');
}

/** What all turned terms with this ending begin with. */
export function turnedStart(ending: string): string {
  return ending + between;
}

function turnedBack(text: string): string {
  const at = text.lastIndexOf(between);
  return text.slice(at + 1) + text.slice(0, at);
}

/** `terms` are turned, and rise. */
export function writeEndings(terms: readonly string[]): Uint8Array {
  const bytes = new ByteWriter();
  let before: Uint8Array = new Uint8Array();
  for (const term of terms) {
    const own = utf8.encode(term);
    const shared = sharedStart(before, own);
    bytes
      .number(shared)
      .number(own.length - shared)
      .bytes(own.subarray(shared));
    before = own;
  }
  return bytes.end();
}

/** Terms as they are, by their endings. */
export function readEndings(slice: Uint8Array): ReadonlyMap<string, readonly string[]> {
  const bytes = new ByteReader(slice);
  const terms: string[] = [];
  let before: Uint8Array = new Uint8Array();
  while (!bytes.isAtEnd) {
    const shared = before.subarray(0, bytes.number());
    before = Uint8Array.from([...shared, ...bytes.bytes(bytes.number())]);
    terms.push(turnedBack(plain.decode(before)));
  }
  return Map.groupBy(terms, endingOf);
}

function sharedStart(one: Uint8Array, other: Uint8Array): number {
  let shared = 0;
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared += 1;
  return shared;
}
