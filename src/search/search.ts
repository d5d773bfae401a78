// Searching one language's index. It fetches what a query needs and nothing else, and knows no browser: a worker, a page
// or a test gives it a way to fetch.
import { documentsOf, inAll, inAny, notIn, numbersIn } from './candidates.ts';
import { cutIndex, type TermLists } from './cut-index.ts';
import type { PlacedTerm } from './dictionary-slice.ts';
import type { DocumentFacts } from './document-facts.ts';
import { factsName, rootName, sliceName } from './file-names.ts';
import { indexFields } from './index-fields.ts';
import type { IndexRoot } from './index-root.ts';
import { languageRules, type LanguageRules } from './language-rules.ts';
import { parseQuery } from './parse-query.ts';
import { planQuery, type Dictionary, type Plan } from './plan-query.ts';
import { rank, type Ranked } from './rank.ts';
import {
  GoneError,
  lengthsOf,
  slicedDictionary,
  slicedEndings,
  slices,
  type FetchSlice,
  type SlicedDictionary,
  type Slices,
} from './slices.ts';
import { longestWithLengths } from './postings.ts';

export type SearchOptions = {
  /** Somebody is still typing: the last word may go on. */
  readonly isTyping?: boolean;
  /** `organisation:riverside`; of one kind any, of several kinds each. */
  readonly filters?: readonly string[];
  /** How many of the best are ranked. */
  readonly limit?: number;
};

const usualLimit = 200;

export type Found = Pick<Plan, 'missing' | 'mended'> & {
  /** Best first. */
  readonly ranked: readonly Ranked[];
  /** How many there are beyond those, too. */
  readonly total: number;
  /** The terms that were looked for, for marking them. */
  readonly terms: readonly string[];
  /** False where no document had every word. */
  readonly hasAll: boolean;
};

export type Search = {
  readonly find: (query: string, options?: SearchOptions) => Promise<Found>;
  /** What is shown of a document, by its number; undefined for one that is gone since. */
  readonly facts: (number: number) => Promise<DocumentFacts | undefined>;
  /** The values of a kind that can be filtered by, and how many documents each has. */
  readonly choices: (kind: string) => Promise<readonly { readonly value: string; readonly documents: number }[]>;
};

/** Of a language by its tag. */
export async function openSearch(language: string, fetchSlice: FetchSlice): Promise<Search> {
  const rules = await languageRules(language);
  let opened: Promise<OpenIndex> | undefined;
  const open = () => (opened ??= openIndex(fetchSlice));
  const again = async <Value>(act: (index: OpenIndex) => Promise<Value>): Promise<Value> => {
    try {
      return await act(await open());
    } catch (error) {
      // What did not come may come the next time; a slice that is gone is another one now.
      opened = undefined;
      if (!(error instanceof GoneError)) throw error;
      return act(await open());
    }
  };
  return {
    find: (query, options = {}) =>
      again((index) => find(parseQuery(query, options.isTyping), options, { ...index, rules })),
    facts: (number) => again(({ facts }) => facts(number)),
    choices: (kind) =>
      again(async ({ facets }) => {
        const terms = await facets.beginning(`${kind}:`);
        return terms.map(({ term, counts: [documents = 0] }) => ({ value: term.slice(kind.length + 1), documents }));
      }),
  };
}

type OpenIndex = {
  readonly root: IndexRoot;
  readonly load: Slices;
  readonly terms: SlicedDictionary;
  readonly endings: Dictionary['ending'];
  readonly facets: SlicedDictionary;
  readonly facts: (number: number) => Promise<DocumentFacts | undefined>;
};

async function openIndex(fetchSlice: FetchSlice): Promise<OpenIndex> {
  const json = <Value>(bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as Value;
  const bytes = await fetchSlice(rootName);
  if (!bytes) throw new Error('There is nothing to search in this language.');
  const root = json<IndexRoot>(bytes);
  const facts = new Map<number, Promise<DocumentFacts | undefined>>();
  const load = slices((name) => fetchSlice(sliceName(name)));
  return {
    root,
    load,
    terms: slicedDictionary(root.terms, load, { fields: indexFields.length, hasLengths: true }),
    endings: slicedEndings(root.endings, load),
    facets: slicedDictionary(root.facets, load, { fields: 1, hasLengths: false }),
    facts: (number) => {
      const known = facts.get(number) ?? fetchSlice(factsName(number)).then((one) => one && json<DocumentFacts>(one));
      facts.set(number, known);
      known.catch(() => facts.delete(number));
      return known;
    },
  };
}

type Opened = OpenIndex & { readonly rules: LanguageRules };

async function find(
  query: ReturnType<typeof parseQuery>,
  { filters = [], limit = usualLimit }: SearchOptions,
  index: Opened,
): Promise<Found> {
  const { root, terms, rules } = index;
  const dictionary = { ...terms, ending: index.endings };
  const plan = await planQuery(query, { rules, dictionary, documents: root.documents });
  const [groups, without, filtered] = await Promise.all([
    Promise.all(
      plan.groups.map((group) =>
        listsOf(
          group.map(({ term }) => term),
          terms,
        ),
      ),
    ),
    listsOf(plan.without, terms),
    filteredDocuments(filters, index),
  ]);
  const sets = groups.map((group) => documentsOf(group, root.slots));
  const allowed = [...filtered, notIn(documentsOf(without, root.slots))];
  const all = inAll([...sets, ...allowed], root.slots);
  const hasAll = all.includes(1);
  const among = hasAll ? all : inAll([inAny(sets, root.slots), ...allowed], root.slots);
  const { missing, mended } = plan;
  const common = { terms: groups.flat().map(({ term }) => term), hasAll, missing, mended };
  if (groups.length === 0) return { ...common, hasAll: true, ranked: [], total: 0 };
  const every = distinct([...groups.flat(), ...without]);
  const cut = cutIndex(every, await collection(every, among, index), { among, boostOf: boostsOf(plan), limit });
  return { ...common, ranked: rank(cut, plan, hasAll).slice(0, limit), total: numbersIn(among).length };
}

/** A term may be meant by several words. */
function boostsOf({ groups }: Plan): (term: string) => number {
  const boosts = new Map<string, number>();
  for (const { term, boost } of groups.flat()) boosts.set(term, (boosts.get(term) ?? 0) + boost);
  return (term) => boosts.get(term) ?? 0;
}

async function listsOf(names: readonly string[], dictionary: SlicedDictionary): Promise<TermLists[]> {
  const terms = await dictionary.find(names);
  return Promise.all(terms.map((term) => listsOfTerm(term, dictionary)));
}

async function listsOfTerm(term: PlacedTerm, dictionary: SlicedDictionary): Promise<TermLists> {
  return { term: term.term, counts: term.counts, lists: await dictionary.postings(term) };
}

async function filteredDocuments(filters: readonly string[], { root, facets }: Opened): Promise<Uint8Array[]> {
  const kindOf = (filter: string) => filter.slice(0, filter.indexOf(':'));
  const kinds = [...new Set(filters.map(kindOf))].map((kind) => filters.filter((filter) => kindOf(filter) === kind));
  return Promise.all(kinds.map(async (values) => documentsOf(await listsOf(values, facets), root.slots)));
}

function distinct(terms: readonly TermLists[]): TermLists[] {
  const byTerm = new Map(terms.map((term) => [term.term, term]));
  return [...byTerm.values()].sort((a, b) => (a.term < b.term ? -1 : 1));
}

/** With the lengths of the documents of long lists, where there are such. */
async function collection(terms: readonly TermLists[], among: Uint8Array, { root, load }: Opened) {
  const numbers = numbersIn(among);
  const lengths = await Promise.all(
    indexFields.map((_, field) => {
      const isLong = terms.some(({ counts }) => (counts[field] ?? 0) > longestWithLengths);
      return isLong ? lengthsOf(numbers, root.lengths[field] ?? [], load) : new Map<number, number>();
    }),
  );
  const lengthOf = (field: number, number: number) => lengths[field]?.get(number) ?? 0;
  return { documents: root.documents, totals: root.totals, lengthOf };
}
