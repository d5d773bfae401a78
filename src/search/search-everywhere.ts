// One search of several languages: each has an index of its own, and what they find is one list.
import type { DocumentFacts } from './document-facts.ts';
import { excerpt, markedText, type IsFound, type Piece } from './excerpt.ts';
import { indexLanguage } from './file-names.ts';
import { languageRules } from './language-rules.ts';
import { parseQuery } from './parse-query.ts';
import { openSearch, type Found, type Search } from './search.ts';
import { words } from './words.ts';

export type Question = {
  readonly query: string;
  /** Somebody is still typing: the last word may go on. */
  readonly isTyping: boolean;
  /** `theme:warmth`; `language:cy` asks in that language alone. */
  readonly filters: readonly string[];
  /** How many results are shown. */
  readonly shown: number;
};

export type Result = Omit<DocumentFacts, 'title' | 'text'> & {
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
  /** In its language nothing has every word; in another something does, and stands before it. */
  readonly isPartly?: true;
};

export type Answer = Pick<Found, 'hasAll' | 'missing' | 'mended'> & {
  /** In all, shown or not. */
  readonly total: number;
  /** How many could be shown. */
  readonly ranked: number;
  /** Best first. */
  readonly results: readonly Result[];
  /** Words of the results that were taken for mended ones, as they are written there, without capitals. */
  readonly instead: readonly string[];
};

export type Choices = readonly { readonly value: string; readonly documents: number }[];

export type EverySearch = {
  readonly find: (question: Question) => Promise<Answer>;
  /** Of a kind of filter, in the order of their values. */
  readonly choices: (kind: string) => Promise<Choices>;
};

/** A file of a language's index; undefined where there is none. */
export type FetchFile = (language: string, name: string) => Promise<Uint8Array | undefined>;

type Opened = { readonly language: string; readonly search: Search };

type Asked = Opened & { readonly found: Found; readonly isFound: IsFound };

/** `languages` by their indexes, the reader’s own first. */
export function searchEverywhere(languages: readonly string[], fetchFile: FetchFile): EverySearch {
  const opened = new Map<string, Promise<Search>>();
  const open = async (language: string): Promise<Opened> => {
    const opening = opened.get(language) ?? openSearch(language, (name) => fetchFile(language, name));
    opened.set(language, opening);
    // A stemmer that did not come may come the next time.
    opening.catch(() => opened.delete(language));
    return { language, search: await opening };
  };
  return {
    find: async (question) => {
      const asked = await Promise.all(asks(question, languages).map(async (one) => ask(await open(one), question)));
      const first = best(asked);
      return answer(first, partly(asked, first), question);
    },
    choices: async (kind) => {
      const searches = await Promise.all(languages.map(open));
      return kind === 'language' ? languageChoices(searches) : sums(searches, kind);
    },
  };
}

const languageFilter = 'language:';

function asks({ filters }: Question, languages: readonly string[]): readonly string[] {
  const wanted = filters.filter((one) => one.startsWith(languageFilter)).map((one) => one.slice(languageFilter.length));
  return wanted.length === 0 ? languages : languages.filter((language) => wanted.includes(language));
}

async function ask({ language, search }: Opened, { query, isTyping, filters }: Question): Promise<Asked> {
  const own = filters.filter((one) => !one.startsWith(languageFilter));
  const found = await search.find(query, { isTyping, filters: own });
  const { term } = await languageRules(language);
  const terms = new Set(found.terms);
  return { language, search, found, isFound: (word) => terms.has(term(word)) };
}

const rankOf = ({ found }: Asked) =>
  found.total === 0 ? 3 : !found.hasAll || found.missing.length > 0 ? 2 : isMended(found);

/** Who has every word as it was typed speaks first, and what others take it for is left out. */
function best(asked: readonly Asked[]): readonly Asked[] {
  const first = Math.min(...asked.map(rankOf));
  return asked.filter((one) => rankOf(one) === first);
}

/** Where other languages have every word: those that have some of them, as they were typed. */
function partly(asked: readonly Asked[], first: readonly Asked[]): readonly Asked[] {
  return asked.filter((one) => !first.includes(one) && rankOf(one) === 2 && one.found.mended.length === 0);
}

function isMended({ mended }: Found): number {
  return mended.length > 0 ? 1 : 0;
}

async function answer(asked: readonly Asked[], others: readonly Asked[], { query, shown }: Question): Promise<Answer> {
  const first = asked.flatMap(rankedBy).sort((a, b) => b.score - a.score);
  // One language after another: each has a heading.
  const ranked = [...first, ...others.flatMap(rankedBy)];
  const results = await Promise.all(
    ranked.slice(0, shown).map(async ({ one, number }) => {
      const result = await resultOf(one, number);
      return result && others.includes(one) ? { ...result, isPartly: true as const } : result;
    }),
  );
  const there = results.filter((result) => result !== undefined);
  const mended = inEvery(asked.map(({ found }) => found.mended));
  return {
    total: [...asked, ...others].reduce((sum, { found }) => sum + found.total, 0),
    ranked: ranked.length,
    hasAll: asked.every(({ found }) => found.hasAll),
    missing: inEvery(asked.map(({ found }) => found.missing)),
    mended,
    results: there,
    instead: mended.length > 0 ? await wordsInstead(asked, there, query, mended) : [],
  };
}

function rankedBy(one: Asked) {
  return one.found.ranked.map(({ number, score }) => ({ one, number, score }));
}

async function resultOf({ search, isFound }: Asked, number: number): Promise<Result | undefined> {
  const facts = await search.facts(number);
  if (!facts) return undefined;
  const { title, text, ...rest } = facts;
  return { ...rest, title: markedText(title, isFound), excerpt: excerpt(text, isFound) };
}

/** What is so in each language that answers. */
function inEvery(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...rest] = lists;
  return first.filter((word) => rest.every((list) => list.includes(word)));
}

const mostInstead = 3;

/** Words that are marked, and that nobody typed. */
async function wordsInstead(
  asked: readonly Asked[],
  results: readonly Result[],
  query: string,
  mended: readonly string[],
): Promise<string[]> {
  const typed = parseQuery(query).words.filter((word) => !mended.includes(word));
  const rules = new Map(
    await Promise.all(asked.map(async ({ language }) => [language, await languageRules(language)] as const)),
  );
  const found = results.flatMap(({ title, excerpt: around, language }) => {
    const { term } = rules.get(indexLanguage(language)) ?? { term: (word: string) => word };
    const known = new Set(typed.map(term));
    const marked = [...title, ...around].filter(({ isFound }) => isFound).map(({ text }) => text.toLowerCase());
    return marked.filter((text) => !words(text).some((word) => known.has(term(word))));
  });
  return [...new Set(found)].slice(0, mostInstead);
}

async function sums(searches: readonly Opened[], kind: string): Promise<Choices> {
  const counts = new Map<string, number>();
  const all = await Promise.all(searches.map(({ search }) => search.choices(kind)));
  for (const { value, documents } of all.flat()) counts.set(value, (counts.get(value) ?? 0) + documents);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, documents]) => ({ value, documents }));
}

/** Every document has one kind. */
async function languageChoices(searches: readonly Opened[]): Promise<Choices> {
  return Promise.all(
    searches.map(async ({ language, search }) => {
      const kinds = await search.choices('kind');
      return { value: language, documents: kinds.reduce((sum, { documents }) => sum + documents, 0) };
    }),
  );
}
