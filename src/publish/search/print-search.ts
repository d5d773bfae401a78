// The search indexes of a site, one a language. Threads count the words of documents that changed; where none did, an
// index stays as it is.
import { hash } from 'node:crypto';
import type { Crew } from '../../crew/crew.ts';
import { packReader, type PackReader, type Slice } from '../../crew/pack.ts';
import type { Trade } from '../../crew/trade.ts';
import type { Edition } from '../../derive/edition.ts';
import { searchDocuments, type SearchDocument } from '../../derive/search-documents.ts';
import { numberDocuments } from '../../search/number-documents.ts';
import { factsName, indexLanguage, rootName, sliceName } from '../../search/file-names.ts';
import { toSlices, type IndexedDocument } from '../../search/to-slices.ts';
import { put, type Desk } from '../extra-files.ts';
import type { PressBrief } from '../press/press-order.ts';
import type { Done, Job } from '../press/print.ts';
import { keptWordsPath, readKeptWords, wordsFrom, writeKeptWords, type KeptWords } from './counted-words.ts';

export type SearchOptions = {
  readonly crew: Crew;
  readonly trade: Trade<PressBrief, string, Done>;
  /** Where counted words are kept. */
  readonly cache: string;
  readonly cold: boolean;
  /** The drafts of bodies that were read just now, by file. */
  readonly bodies: ReadonlyMap<string, Slice>;
};

/** `program` names this version of the program. */
export async function printSearch(
  edition: Edition,
  program: string,
  desk: Desk,
  options: SearchOptions,
): Promise<void> {
  const shelves = new Map(
    [...byLanguage(edition, program)].map(([name, entries]) => [name, toShelf(name, entries, desk, options)]),
  );
  const counted = new Map<string, Slice>();
  await options.crew.workOff(options.trade, jobs(edition, shelves, desk, options.bodies), ({ counted: one }) => {
    if (one) counted.set(one.digest, one.slice);
  });
  const reader = packReader();
  for (const [language, shelf] of shelves)
    if (!shelf.isKept) placeShelf(language, shelf, counted, reader, desk, options);
}

/** What must be known of all documents at once. */
type Entry = {
  readonly key: string;
  readonly since: string;
  /** Of all that its words are counted from. */
  readonly digest: string;
  readonly facets: readonly string[];
};

function byLanguage(edition: Edition, program: string): Map<string, Entry[]> {
  const languages = new Map<string, Entry[]>();
  for (const document of searchDocuments(edition)) {
    const { key, since, facets, facts } = document;
    const language = indexLanguage(facts.language);
    const entries = languages.get(language) ?? [];
    entries.push({ key, since, facets, digest: digestOf(`${program} ${JSON.stringify(document)}`) });
    languages.set(language, entries);
  }
  return languages;
}

type Numbered = Entry & { readonly number: number };

/** The documents of one language. */
type Shelf = {
  readonly folder: string;
  readonly slots: number;
  /** By rising numbers. */
  readonly numbered: readonly Numbered[];
  readonly byKey: ReadonlyMap<string, Numbered>;
  /** Names all of them. */
  readonly whole: string;
  /** The published index is of the same documents. */
  readonly isKept: boolean;
  readonly words: KeptWords;
};

function toShelf(language: string, entries: readonly Entry[], desk: Desk, { cache, cold }: SearchOptions): Shelf {
  const folder = `search/${language}`;
  const { slots, numbers } = numberDocuments(entries);
  const numbered = entries
    .map((entry) => ({ ...entry, number: numbers.get(entry.key) ?? 0 }))
    .sort((a, b) => a.number - b.number);
  const whole = digestOf(JSON.stringify(numbered));
  const isKept = keepIndex(folder, whole, desk);
  const words = isKept || cold ? new Map<string, Uint8Array>() : readKeptWords(keptWordsPath(cache, language));
  return { folder, slots, numbered, byKey: new Map(numbered.map((entry) => [entry.key, entry])), whole, isKept, words };
}

/** Of documents whose words nobody has counted, or which are shown differently now. */
function* jobs(
  edition: Edition,
  shelves: ReadonlyMap<string, Shelf>,
  desk: Desk,
  bodies: ReadonlyMap<string, Slice>,
): Generator<string> {
  for (const document of searchDocuments(edition)) {
    const shelf = shelves.get(indexLanguage(document.facts.language));
    const entry = shelf?.byKey.get(document.key);
    if (!shelf || !entry) throw new Error(`${document.key} was not there a moment ago`);
    const file = `${shelf.folder}/${factsName(entry.number)}`;
    const isShownAnew = isNew(file, entry.digest, desk);
    if (isShownAnew || (!shelf.isKept && !shelf.words.has(entry.digest)))
      yield searchJob(document, entry.digest, isShownAnew ? file : undefined, bodies);
  }
}

function placeShelf(
  language: string,
  { folder, whole, slots, numbered, words: before }: Shelf,
  counted: ReadonlyMap<string, Slice>,
  reader: PackReader,
  desk: Desk,
  { cache }: SearchOptions,
): void {
  const words: KeptWords = new Map(
    numbered.map(({ digest }) => [digest, before.get(digest) ?? bytesOf(counted.get(digest), reader)]),
  );
  const isSame = words.size === before.size && numbered.every(({ digest }) => before.has(digest));
  if (!isSame) writeKeptWords(keptWordsPath(cache, language), words);
  placeIndex({ folder, whole, slots }, indexed(numbered, words), desk);
}

function searchJob(
  document: SearchDocument,
  digest: string,
  file: string | undefined,
  bodies: ReadonlyMap<string, Slice>,
): string {
  const body = document.body && bodies.get(document.body.file);
  const job: Job = { kind: 'search', document, digest, ...(file ? { file } : {}), ...(body ? { body } : {}) };
  return JSON.stringify(job);
}

function bytesOf(slice: Slice | undefined, reader: PackReader): Uint8Array {
  if (!slice) throw new Error('The words of a document were not counted');
  return Buffer.from(reader.text(slice));
}

/** One after another, so that all words never stand in memory taken apart. */
function* indexed(numbered: readonly Numbered[], words: KeptWords): Generator<IndexedDocument> {
  for (const { number, digest, facets } of numbered)
    yield { number, facets, words: wordsFrom(words.get(digest) ?? Buffer.from('[]')) };
}

type Place = { readonly folder: string; readonly whole: string; readonly slots: number };

function placeIndex({ folder, whole, slots }: Place, documents: Iterable<IndexedDocument>, desk: Desk): void {
  const names = new Set<string>();
  const root = toSlices(documents, slots, (bytes) => {
    const name = hash('sha256', bytes, 'hex').slice(0, 16);
    if (!names.has(name)) put(`${folder}/${sliceName(name)}`, bytes, desk);
    names.add(name);
    return name;
  });
  const file = `${folder}/${rootName}`;
  put(file, JSON.stringify(root), desk);
  desk.next.set(file, rootDigest(whole, names.size));
}

/** Says how many slices there are, too: where one of them was deleted, all are made again. */
function rootDigest(whole: string, slices: number): string {
  return whole.slice(0, 24) + slices.toString(16).padStart(8, '0');
}

/** Enters what is published in the next manifest, where it is the index of the same documents, and all there. */
function keepIndex(folder: string, whole: string, { known, next }: Desk): boolean {
  const slices = [...known].filter(([file]) => file.startsWith(`${folder}/`) && file.endsWith('.bin'));
  const root = `${folder}/${rootName}`;
  if (known.get(root) !== rootDigest(whole, slices.length)) return false;
  for (const [file, digest] of slices) next.set(file, digest);
  next.set(root, rootDigest(whole, slices.length));
  return true;
}

function isNew(file: string, digest: string, { known, next }: Desk): boolean {
  next.set(file, digest);
  return known.get(file) !== digest;
}

function digestOf(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32);
}
