// What a thread does for the index of one language: what changed is worked into what there was, and cut anew.
import { hash } from 'node:crypto';
import type { Slice } from '../../crew/pack.ts';
import { collect, revise, type Collected, type IndexedDocument } from '../../search/collect.ts';
import { rootName, sliceName } from '../../search/file-names.ts';
import { toSlices } from '../../search/to-slices.ts';
import { keptWordsPath, readKeptWords, wordsFrom, writeKeptWords, type KeptWords } from './counted-words.ts';
import { keptIndexPath, readKeptIndex, writeKeptIndex } from './kept-index.ts';
import { rootDigest } from './search-shelf.ts';

/** All documents of a language, and where the words wait that were counted just now, by digest. */
export type IndexJob = {
  readonly kind: 'index';
  readonly language: string;
  readonly folder: string;
  readonly slots: number;
  /** Names all of them. */
  readonly whole: string;
  readonly program: string;
  /** By rising numbers. */
  readonly numbered: readonly (readonly [number: number, digest: string])[];
  readonly counted: readonly (readonly [digest: string, slice: Slice])[];
  /** The slices that are published. */
  readonly published: readonly string[];
  /** Trust nothing that was kept. */
  readonly cold: boolean;
};

/** Its files, with the digests that they have in the manifest. */
export type PrintedIndex = readonly (readonly [file: string, digest: string])[];

export type IndexTools = {
  /** Where counted words are kept. */
  readonly cache: string;
  /** Reads what the crew kept. */
  readonly text: (slice: Slice) => string;
  readonly stage: (file: string, bytes: string | Uint8Array) => void;
};

export function printIndex(job: IndexJob, { cache, text, stage }: IndexTools): PrintedIndex {
  const { language, program, numbered, cold } = job;
  const wordsPath = keptWordsPath(cache, language);
  const before: KeptWords = cold ? new Map() : readKeptWords(wordsPath);
  const words = wordsOf(job, before, text);
  const collected = collectedNow(job, { words, before, cache });
  writeKeptWords(wordsPath, words);
  writeKeptIndex(keptIndexPath(cache, language), program, { digests: new Map(numbered), collected });
  return placeIndex(job, collected, stage);
}

function wordsOf({ numbered, counted }: IndexJob, before: KeptWords, text: (slice: Slice) => string): KeptWords {
  const fresh = new Map(counted);
  const wordsCounted = (digest: string) => {
    const slice = fresh.get(digest);
    if (!slice) throw new Error('The words of a document were not counted');
    return Buffer.from(text(slice));
  };
  return new Map(numbered.map(([, digest]) => [digest, before.get(digest) ?? wordsCounted(digest)]));
}

type Kept = {
  /** Of all documents. */
  readonly words: KeptWords;
  /** Of those that there were. */
  readonly before: KeptWords;
  readonly cache: string;
};

/** Documents are looked through from the first where too much of what there was is another, or unknown. */
function collectedNow(job: IndexJob, { words, before, cache }: Kept): Collected {
  const { numbered, slots, language, program, cold } = job;
  const index = cold ? undefined : readKeptIndex(keptIndexPath(cache, language), program);
  const indexed = ([number, digest]: readonly [number, string]): IndexedDocument => ({
    number,
    ...wordsFrom(words.get(digest) ?? before.get(digest) ?? new Uint8Array()),
  });
  const now = new Map(numbered);
  const gone = [...(index?.digests ?? [])].filter(([number, digest]) => now.get(number) !== digest);
  const come = numbered.filter(([number, digest]) => index?.digests.get(number) !== digest);
  const isKnown = gone.every(([, digest]) => before.has(digest) || words.has(digest));
  if (index && index.collected.slots === slots && isKnown && gone.length + come.length < numbered.length / 2)
    return revise(index.collected, { gone: gone.map(indexed), come: come.map(indexed) });
  // One after another, so that all words never stand in memory taken apart.
  return collect(numbered.values().map(indexed), slots);
}

function placeIndex(
  { folder, whole, published }: IndexJob,
  collected: Collected,
  stage: IndexTools['stage'],
): PrintedIndex {
  const there = new Set(published);
  const files = new Map<string, string>();
  const root = toSlices(collected, (bytes) => {
    const digest = hash('sha256', bytes, 'hex').slice(0, 32);
    const name = digest.slice(0, 16);
    const file = `${folder}/${sliceName(name)}`;
    // It is named by its content.
    if (!files.has(file) && !there.has(file)) stage(file, bytes);
    files.set(file, digest);
    return name;
  });
  stage(`${folder}/${rootName}`, JSON.stringify(root));
  return [...files, [`${folder}/${rootName}`, rootDigest(whole, files.size)]];
}
