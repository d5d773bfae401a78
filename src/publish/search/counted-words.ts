// The counted words of documents, kept from one publish to the next: by a digest of all that they were counted from, so
// that only documents that changed are counted again.
import { join } from 'node:path';
import type { IndexedDocument } from '../../search/collect.ts';
import { readIfThere, writeWhole } from './kept-index.ts';

/** A digest has 32 hexadecimal digits. What is kept is JSON, taken apart when it is asked for: the words of a document, and its facets. */
export type KeptWords = ReadonlyMap<string, Uint8Array>;

const digestLength = 32;
const recordHead = digestLength + 4;

/** Nothing where nothing is kept, or where it was cut off: it is counted again. */
export function readKeptWords(path: string): KeptWords {
  const bytes = readIfThere(path);
  const kept = new Map<string, Uint8Array>();
  for (let at = 0; at + recordHead <= bytes.length;) {
    const end = at + recordHead + bytes.readUInt32LE(at + digestLength);
    if (end > bytes.length) break;
    kept.set(bytes.toString('latin1', at, at + digestLength), bytes.subarray(at + recordHead, end));
    at = end;
  }
  return kept;
}

export function writeKeptWords(path: string, words: KeptWords): void {
  const parts = [...words].flatMap(([digest, json]) => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(json.length);
    return [Buffer.from(digest, 'latin1'), length, json];
  });
  writeWhole(path, parts);
}

/** Below the folder of all that is kept. */
export function keptWordsPath(cache: string, language: string): string {
  return join(cache, 'search', `${language}.words`);
}

export function wordsFrom(json: Uint8Array): Pick<IndexedDocument, 'words' | 'facets'> {
  return JSON.parse(Buffer.from(json).toString()) as Pick<IndexedDocument, 'words' | 'facets'>;
}
