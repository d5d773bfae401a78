// Our front-matter from theirs. What has no place here is named, never carried along.
import { note, type Note } from './note.ts';
import { plainLine } from './plain-line.ts';
import { stringAt, type PreparedDocument } from './prepare-document.ts';
import { authorKeys, sourceAuthors } from './source-authors.ts';
import { isCoverKey, type SourceCover } from './source-cover.ts';
import { dayKeys } from './source-day.ts';
import type { SourceDocument } from './source-document.ts';
import { sourceThemes, themeKeys } from './source-themes.ts';
import type { Value } from './write-front-matter.ts';

const summaryKeys = ['excerpt', 'summary', 'description', 'lead', 'intro', 'abstract', 'subtitle'] as const;

const usedKeys = new Set<string>([
  ...dayKeys,
  ...authorKeys,
  ...themeKeys,
  ...summaryKeys,
  ...[
    'title',
    'draft',
    'language',
    'lang',
    'locale',
    'slug',
    'permalink',
    'redirect_from',
    'aliases',
    'guid',
    'id',
    'alt',
    'extra',
    'params',
    'taxonomies',
  ],
]);

/** `coverName`: the cover's file beside the post, where it could be copied. */
export function postFrontMatter(
  { source, title, language }: PreparedDocument,
  guid: string,
  cover: SourceCover | undefined,
  coverName: string | undefined,
): { readonly data: { readonly [key: string]: Value }; readonly notes: readonly Note[] } {
  const { authors, notes } = sourceAuthors(source);
  const data = {
    title,
    summary: summaryOf(source),
    authors,
    themes: sourceThemes(source.data),
    language,
    cover: coverName === undefined ? undefined : { image: coverName, alt: cover?.alt, credit: cover?.credit },
    draft: isDraft(source) ? 'true' : undefined,
    guid,
  };
  return { data, notes: [...notes, ...leftKeys(source), ...oddLanguage(source, language)] };
}

/** The source's own permanent name where it is absolute, else where the document stood. */
export function sourceGuid(source: SourceDocument, organisation: string): string {
  const own = ['guid', 'id', 'permalink'].map((key) => stringAt(source, key)?.trim());
  return (
    own.find((text) => text !== undefined && /^(?:https?:\/\/|urn:|tag:)\S+$/.test(text)) ??
    `${organisation}/${source.file}`
  );
}

function summaryOf(source: SourceDocument): string | undefined {
  return summaryKeys.map((key) => plainLine(stringAt(source, key) ?? '')).find((text) => text !== '');
}

function isDraft(source: SourceDocument): boolean {
  const isInDrafts = source.file.split('/').some((step) => /^[._]?drafts$/.test(step));
  return (
    isInDrafts ||
    /^(?:true|yes)$/i.test(stringAt(source, 'draft') ?? '') ||
    /^(?:false|no)$/i.test(stringAt(source, 'published') ?? '')
  );
}

function leftKeys({ file, data, lineOf }: SourceDocument): Note[] {
  const left = Object.keys(data).filter((key) => !usedKeys.has(key) && !isCoverKey(key));
  const [first] = left;
  return first === undefined ? [] : [note('key-left', file, lineOf(first), left.join(', '))];
}

function oddLanguage(source: SourceDocument, language: string | undefined): Note[] {
  if (language !== undefined) return [];
  const key = ['language', 'lang', 'locale'].find((each) => stringAt(source, each) !== undefined);
  return key === undefined
    ? []
    : [note('odd-value', source.file, source.lineOf(key), `${key}: ${stringAt(source, key)}`)];
}
