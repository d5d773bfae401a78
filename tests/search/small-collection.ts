// A collection and its two indexes: cut into slices as it is published, and whole as lunr builds it.
import { createHash } from 'node:crypto';
import lunr from 'lunr';
import { collect } from '../../src/search/collect.ts';
import { counter } from '../../src/search/count-words.ts';
import type { CountedTerm } from '../../src/search/dictionary-slice.ts';
import { endingOf } from '../../src/search/ending-slice.ts';
import { boosts, indexFields, type IndexField } from '../../src/search/index-fields.ts';
import { rootName, sliceName } from '../../src/search/file-names.ts';
import { languageRules } from '../../src/search/language-rules.ts';
import type { Index } from '../../src/search/lunr.ts';
import { numberDocuments } from '../../src/search/number-documents.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { planQuery, type Dictionary, type Plan } from '../../src/search/plan-query.ts';
import { rank, type Ranked } from '../../src/search/rank.ts';
import { openSearch, type Search, type SearchOptions } from '../../src/search/search.ts';
import type { FetchSlice } from '../../src/search/slices.ts';
import { toSlices, type PutSlice } from '../../src/search/to-slices.ts';
import { words } from '../../src/search/words.ts';

export type Text = Readonly<Record<IndexField, string>> & {
  readonly key: string;
  readonly since?: string;
  readonly facets?: readonly string[];
};

export const text = (key: string, title: string, body = '', names = ''): Text => ({ key, title, text: body, names });

const aged = ({ key, since = '2026-01-01' }: Text) => ({ key, since });

export type Published = {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly numbers: ReadonlyMap<string, number>;
};

export async function published(language: string, texts: readonly Text[]): Promise<Published> {
  const count = counter(await languageRules(language));
  const { slots, numbers } = numberDocuments(texts.map(aged));
  const files = new Map<string, Uint8Array>();
  const put: PutSlice = (bytes) => {
    const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    files.set(sliceName(name), bytes);
    return name;
  };
  const documents = texts
    .map((one) => ({ number: numbers.get(one.key) ?? -1, words: count(one), facets: one.facets ?? [] }))
    .sort((a, b) => a.number - b.number);
  files.set(rootName, new TextEncoder().encode(JSON.stringify(toSlices(collect(documents, slots), put))));
  return { files, numbers };
}

export function fetchFrom({ files }: Published, asked: string[] = []): FetchSlice {
  return (name) => {
    asked.push(name);
    return Promise.resolve(files.get(name));
  };
}

export async function searchIn(language: string, texts: readonly Text[]): Promise<Search> {
  return openSearch(language, fetchFrom(await published(language, texts)));
}

/** The keys of what is found, best first. */
export async function keysFound(language: string, texts: readonly Text[], query: string, options?: SearchOptions) {
  const all = await published(language, texts);
  const search = await openSearch(language, fetchFrom(all));
  const keys = new Map([...all.numbers].map(([key, number]) => [number, key]));
  return (await search.find(query, options)).ranked.map(({ number }) => keys.get(number));
}

export type Whole = { readonly find: (query: string, isTyping?: boolean) => Promise<{ plan: Plan; ranked: Ranked[] }> };

/** Built by lunr.Builder, with the words of this site’s own tokenizer. */
export async function wholeIndex(language: string, texts: readonly Text[]): Promise<Whole> {
  const rules = await languageRules(language);
  const { numbers } = numberDocuments(texts.map(aged));
  const builder = new lunr.Builder();
  builder.ref('number');
  for (const field of indexFields) builder.field(field, { boost: boosts[field] });
  const tokens = (some: string) => words(some).map((word) => new lunr.Token(rules.term(word), {}));
  Object.assign(builder, { tokenizer: tokens });
  for (const one of texts) builder.add({ ...one, number: numbers.get(one.key) });
  const index: Index = builder.build();
  const dictionary = dictionaryOf(index);
  return {
    find: async (query, isTyping = false) => {
      const plan = await planQuery(parseQuery(query, isTyping), { rules, dictionary, documents: texts.length });
      if (plan.groups.length === 0) return { plan, ranked: [] };
      const all = rank(index, plan, true);
      return { plan, ranked: all.length > 0 ? all : rank(index, plan, false) };
    },
  };
}

function dictionaryOf(index: Index): Dictionary {
  const { invertedIndex } = index as unknown as { invertedIndex: Record<string, Record<string, object>> };
  const terms = Object.entries(invertedIndex)
    .map(([term, posting]): CountedTerm => ({
      term,
      counts: indexFields.map((field) => Object.keys(posting[field] ?? {}).length),
    }))
    .sort((a, b) => (a.term < b.term ? -1 : 1));
  return {
    find: async (wanted) => terms.filter(({ term }) => wanted.includes(term)),
    beginning: async (start) => terms.filter(({ term }) => term.startsWith(start)),
    ending: async (ending) => terms.map(({ term }) => term).filter((term) => endingOf(term) === ending),
  };
}
