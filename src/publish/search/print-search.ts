// The search indexes of a site, one a language. Threads count the words of documents that changed, which are worked into
// what there was; where none did, an index stays as it is.
import { hash } from 'node:crypto';
import type { Crew } from '../../crew/crew.ts';
import { packReader, type Slice } from '../../crew/pack.ts';
import type { Trade } from '../../crew/trade.ts';
import type { Edition } from '../../derive/edition.ts';
import { searchDocuments, type SearchDocument } from '../../derive/search-documents.ts';
import { collect, revise, type Collected, type IndexedDocument } from '../../search/collect.ts';
import { factsName, indexLanguage, rootName, sliceName } from '../../search/file-names.ts';
import { toSlices } from '../../search/to-slices.ts';
import { put, type Desk } from '../extra-files.ts';
import type { PressBrief } from '../press/press-order.ts';
import type { Done, Job } from '../press/print.ts';
import { keptWordsPath, readKeptWords, wordsFrom, writeKeptWords, type KeptWords } from './counted-words.ts';
import { keptIndexPath, readKeptIndex, writeKeptIndex, type KeptIndex } from './kept-index.ts';
import { rootDigest, searchShelves, type Numbered, type SearchShelf } from './search-shelf.ts';

export type SearchOptions = {
  readonly crew: Crew;
  readonly trade: Trade<PressBrief, string, Done>;
  /** Where counted words are kept. */
  readonly cache: string;
  /** Trust nothing that was kept. */
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
  const { crew, trade, cache, cold, bodies } = options;
  const shelves = searchShelves(edition, program, desk);
  const kept = new Map<string, KeptWords>();
  for (const { language, isKept } of shelves.values())
    kept.set(language, isKept || cold ? new Map() : readKeptWords(keptWordsPath(cache, language)));
  const counted = new Map<string, Slice>();
  await crew.workOff(trade, jobs(edition, { shelves, kept }, desk, bodies), ({ counted: one }) => {
    if (one) counted.set(one.digest, one.slice);
  });
  for (const shelf of shelves.values()) {
    if (shelf.isKept) continue;
    const before = kept.get(shelf.language) ?? new Map<string, Uint8Array>();
    const words = wordsOf(shelf, before, counted);
    const path = keptIndexPath(cache, shelf.language);
    const collected = collectedNow(shelf, { words, before, index: cold ? undefined : readKeptIndex(path, program) });
    writeKeptWords(keptWordsPath(cache, shelf.language), words);
    writeKeptIndex(path, program, { digests: digestsOf(shelf), collected });
    placeIndex(shelf, collected, desk);
  }
}

type Known = {
  readonly shelves: ReadonlyMap<string, SearchShelf>;
  readonly kept: ReadonlyMap<string, KeptWords>;
};

/** Of documents whose words nobody has counted, or which are shown differently now. */
function* jobs(
  edition: Edition,
  { shelves, kept }: Known,
  desk: Desk,
  bodies: ReadonlyMap<string, Slice>,
): Generator<string> {
  for (const document of searchDocuments(edition)) {
    const language = indexLanguage(document.facts.language);
    const shelf = shelves.get(language);
    const entry = shelf?.byKey.get(document.key);
    if (!shelf || !entry) throw new Error(`${document.key} was not there a moment ago`);
    const file = `${shelf.folder}/${factsName(entry.number)}`;
    const isShownAnew = isNew(file, entry.digest, desk);
    if (isShownAnew || (!shelf.isKept && !kept.get(language)?.has(entry.digest)))
      yield searchJob(document, entry.digest, isShownAnew ? file : undefined, bodies);
  }
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

function isNew(file: string, digest: string, { known, next }: Desk): boolean {
  next.set(file, digest);
  return known.get(file) !== digest;
}

function wordsOf({ numbered }: SearchShelf, before: KeptWords, counted: ReadonlyMap<string, Slice>): KeptWords {
  const reader = packReader();
  const wordsCounted = (digest: string) => {
    const slice = counted.get(digest);
    if (!slice) throw new Error('The words of a document were not counted');
    return Buffer.from(reader.text(slice));
  };
  return new Map(numbered.map(({ digest }) => [digest, before.get(digest) ?? wordsCounted(digest)]));
}

function digestsOf({ numbered }: SearchShelf): Map<number, string> {
  return new Map(numbered.map(({ number, digest }) => [number, digest]));
}

type Kept = {
  /** Of all documents. */
  readonly words: KeptWords;
  /** Of those that there were. */
  readonly before: KeptWords;
  readonly index: KeptIndex | undefined;
};

/** Documents are looked through from the first where too much of what there was is another, or unknown. */
function collectedNow({ numbered, slots }: SearchShelf, { words, before, index }: Kept): Collected {
  const indexed = ({ number, digest }: Pick<Numbered, 'number' | 'digest'>): IndexedDocument => ({
    number,
    ...wordsFrom(words.get(digest) ?? before.get(digest) ?? new Uint8Array()),
  });
  const now = new Map(numbered.map(({ number, digest }) => [number, digest]));
  const were = [...(index?.digests ?? [])].map(([number, digest]) => ({ number, digest }));
  const gone = were.filter(({ number, digest }) => now.get(number) !== digest);
  const come = numbered.filter(({ number, digest }) => index?.digests.get(number) !== digest);
  const isKnown = gone.every(({ digest }) => before.has(digest) || words.has(digest));
  if (index && index.collected.slots === slots && isKnown && gone.length + come.length < numbered.length / 2)
    return revise(index.collected, { gone: gone.map(indexed), come: come.map(indexed) });
  // One after another, so that all words never stand in memory taken apart.
  return collect(numbered.values().map(indexed), slots);
}

function placeIndex({ folder, whole }: SearchShelf, collected: Collected, desk: Desk): void {
  const names = new Set<string>();
  const root = toSlices(collected, (bytes) => {
    const name = hash('sha256', bytes, 'hex').slice(0, 16);
    if (!names.has(name)) put(`${folder}/${sliceName(name)}`, bytes, desk);
    names.add(name);
    return name;
  });
  const file = `${folder}/${rootName}`;
  put(file, JSON.stringify(root), desk);
  desk.next.set(file, rootDigest(whole, names.size));
}
