// The search index while somebody writes: of the content as it was when somebody began to search.
import { hash } from 'node:crypto';
import { toSegments } from '../body/to-segments.ts';
import { searchDocuments } from '../derive/search-documents.ts';
import type { BodySource } from '../derive/sheet.ts';
import type { Segment } from '../model/segment.ts';
import { documentCounter, type CountedDocument } from '../publish/search/count-document.ts';
import { readBody } from '../read/read-body.ts';
import { collect } from '../search/collect.ts';
import { factsName, indexLanguage, rootName, sliceName } from '../search/file-names.ts';
import { numberDocuments } from '../search/number-documents.ts';
import { toSlices } from '../search/to-slices.ts';
import { devEdition, type DevOptions } from './dev-edition.ts';

/** By address. */
type Files = ReadonlyMap<string, Uint8Array>;

export type DevSearch = (address: string, options: DevOptions) => Promise<Uint8Array | undefined>;

/** Whoever asks for what an index begins with a second time gets a new one: another search has begun. */
export function devSearch(): DevSearch {
  let files: Promise<Files> | undefined;
  const asked = new Set<string>();
  return async (address, options) => {
    if (!address.startsWith('/search/')) return undefined;
    const isRoot = address.endsWith(`/${rootName}`);
    if (!files || (isRoot && asked.has(address))) {
      asked.clear();
      files = indexes(options);
    }
    if (isRoot) asked.add(address);
    return (await files).get(address);
  };
}

type Counted = CountedDocument & { readonly key: string; readonly since: string; readonly facets: readonly string[] };

async function indexes(options: DevOptions): Promise<Files> {
  const { edition, content } = await devEdition(options);
  const count = documentCounter();
  const languages = new Map<string, Counted[]>();
  for (const document of searchDocuments(edition)) {
    const { key, since, facets, facts, body } = document;
    const language = indexLanguage(facts.language);
    const some = languages.get(language) ?? [];
    some.push({ ...(await count(document, segmentsOf(body, content))), key, since, facets });
    languages.set(language, some);
  }
  return new Map([...languages].flatMap(([language, some]) => [...indexFiles(`/search/${language}`, some)]));
}

function indexFiles(folder: string, documents: readonly Counted[]): Files {
  const files = new Map<string, Uint8Array>();
  const { slots, numbers } = numberDocuments(documents);
  const numbered = documents
    .map((one) => ({ ...one, number: numbers.get(one.key) ?? 0 }))
    .sort((a, b) => a.number - b.number);
  const json = (name: string, what: object) => files.set(`${folder}/${name}`, Buffer.from(JSON.stringify(what)));
  const root = toSlices(collect(numbered, slots), (bytes) => {
    const name = hash('sha256', bytes, 'hex').slice(0, 16);
    files.set(`${folder}/${sliceName(name)}`, bytes);
    return name;
  });
  for (const { number, facts } of numbered) json(factsName(number), facts);
  json(rootName, root);
  return files;
}

function segmentsOf(body: BodySource | undefined, content: string): Segment[] {
  return body ? toSegments(readBody(content, body.file), body.format, body.targets) : [];
}
