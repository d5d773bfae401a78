// What there is to do for search: which documents are counted and which indexes are cut again, one a language. Threads
// do it: they count with the pages that they print, and then one of them cuts an index.
import type { Slice } from '../../crew/pack.ts';
import type { Edition } from '../../derive/edition.ts';
import { searchDocuments, type SearchDocument } from '../../derive/search-documents.ts';
import { factsName, indexLanguage } from '../../search/file-names.ts';
import type { Desk } from '../extra-files.ts';
import { keptWordsPath, readKeptWords, type KeptWords } from './counted-words.ts';
import type { IndexJob } from './print-index.ts';
import { searchShelves, type SearchShelf } from './search-shelf.ts';

/** The words of a document are counted; with `file` what is shown of it is staged there. */
export type SearchOrder = { readonly document: SearchDocument; readonly digest: string; readonly file?: string };

export type SearchPlan = {
  /** By the documents' keys: where a document has a page, its address. */
  readonly orders: Map<string, SearchOrder>;
  /** `counted`, by digest: where all that was ordered waits. */
  readonly indexes: (counted: ReadonlyMap<string, Slice>) => IndexJob[];
};

export type PlanOptions = {
  /** Names this version of the program. */
  readonly program: string;
  /** Where counted words are kept. */
  readonly cache: string;
  /** Trust nothing that was kept. */
  readonly cold: boolean;
};

export function planSearch(edition: Edition, desk: Desk, { program, cache, cold }: PlanOptions): SearchPlan {
  const shelves = searchShelves(edition, program, desk);
  const changed = [...shelves.values()].filter(({ isKept }) => !isKept);
  const kept = new Map<string, KeptWords>();
  if (!cold) for (const { language } of changed) kept.set(language, readKeptWords(keptWordsPath(cache, language)));
  const orders = new Map(ordersOf(edition, { shelves, kept }, desk));
  const published = [...desk.known.keys()];
  return {
    orders,
    indexes: (counted) =>
      changed.map(({ language, folder, slots, whole, numbered }) => ({
        kind: 'index',
        ...{ language, folder, slots, whole, program, cold },
        numbered: numbered.map(({ number, digest }) => [number, digest]),
        counted: numbered.flatMap(({ digest }) => {
          const slice = counted.get(digest);
          return slice ? [[digest, slice] as const] : [];
        }),
        published: published.filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.bin')),
      })),
  };
}

type Known = {
  readonly shelves: ReadonlyMap<string, SearchShelf>;
  readonly kept: ReadonlyMap<string, KeptWords>;
};

/** For documents whose words nobody has counted, or which are shown differently now. */
function* ordersOf(
  edition: Edition,
  { shelves, kept }: Known,
  desk: Desk,
): Generator<[key: string, order: SearchOrder]> {
  for (const document of searchDocuments(edition)) {
    const language = indexLanguage(document.facts.language);
    const shelf = shelves.get(language);
    const entry = shelf?.byKey.get(document.key);
    if (!shelf || !entry) throw new Error(`${document.key} was not there a moment ago`);
    const { number, digest } = entry;
    const file = `${shelf.folder}/${factsName(number)}`;
    if (isNew(file, digest, desk)) yield [document.key, { document, digest, file }];
    else if (!shelf.isKept && !kept.get(language)?.has(digest)) yield [document.key, { document, digest }];
  }
}

function isNew(file: string, digest: string, { known, next }: Desk): boolean {
  next.set(file, digest);
  return known.get(file) !== digest;
}
