// The documents of one language: their numbers, and whether their index is the published one.
import { hash } from 'node:crypto';
import type { Edition } from '../../derive/edition.ts';
import { searchDocuments } from '../../derive/search-documents.ts';
import { indexLanguage, rootName } from '../../search/file-names.ts';
import { numberDocuments } from '../../search/number-documents.ts';
import type { Desk } from '../extra-files.ts';

/** What must be known of all documents at once. */
type Entry = {
  readonly key: string;
  readonly since: string;
  /** Of all that its words are counted from. */
  readonly digest: string;
};

export type Numbered = Entry & { readonly number: number };

export type SearchShelf = {
  readonly language: string;
  readonly folder: string;
  readonly slots: number;
  /** By rising numbers. */
  readonly numbered: readonly Numbered[];
  readonly byKey: ReadonlyMap<string, Numbered>;
  /** Names all of them. */
  readonly whole: string;
  /** The published index is of the same documents. */
  readonly isKept: boolean;
};

/** By language. `program` names this version of the program. */
export function searchShelves(edition: Edition, program: string, desk: Desk): Map<string, SearchShelf> {
  const languages = new Map<string, Entry[]>();
  for (const document of searchDocuments(edition)) {
    const { key, since, facts } = document;
    const language = indexLanguage(facts.language);
    const entries = languages.get(language) ?? [];
    entries.push({ key, since, digest: digestOf(`${program} ${JSON.stringify(document)}`) });
    languages.set(language, entries);
  }
  return new Map([...languages].map(([language, entries]) => [language, toShelf(language, entries, desk)]));
}

function toShelf(language: string, entries: readonly Entry[], desk: Desk): SearchShelf {
  const folder = `search/${language}`;
  const { slots, numbers } = numberDocuments(entries);
  const numbered = entries
    .map((entry) => ({ ...entry, number: numbers.get(entry.key) ?? 0 }))
    .sort((a, b) => a.number - b.number);
  const whole = digestOf(JSON.stringify(numbered));
  const byKey = new Map(numbered.map((entry) => [entry.key, entry]));
  return { language, folder, slots, numbered, byKey, whole, isKept: keepIndex(folder, whole, desk) };
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

/** Says how many slices there are, too: where one of them was deleted, all are made again. */
export function rootDigest(whole: string, slices: number): string {
  return whole.slice(0, 24) + slices.toString(16).padStart(8, '0');
}

function digestOf(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32);
}
