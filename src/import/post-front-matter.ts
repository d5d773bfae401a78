// Our front-matter from theirs. What has no place here is named, never carried along.
import { leftValues } from './left-values.ts';
import type { Note } from './note.ts';
import { stringAt, type PreparedDocument } from './prepare-document.ts';
import { sourceAuthors } from './source-authors.ts';
import type { SourceCover } from './source-cover.ts';
import type { SourceDocument } from './source-document.ts';
import { sourceSummary } from './source-summary.ts';
import { sourceThemes } from './source-themes.ts';
import type { Value } from './write-front-matter.ts';

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
    summary: sourceSummary(source),
    authors,
    themes: sourceThemes(source.data),
    language,
    cover: coverName === undefined ? undefined : { image: coverName, alt: cover?.alt, credit: cover?.credit },
    draft: isDraft(source) ? 'true' : undefined,
    guid,
  };
  return { data, notes: [...notes, ...leftValues(source, language)] };
}

/** The source's own permanent name where it is absolute, else where the document stood. */
export function sourceGuid(source: SourceDocument, organisation: string): string {
  const own = ['guid', 'id', 'permalink'].map((key) => stringAt(source, key)?.trim());
  return (
    own.find((text) => text !== undefined && /^(?:https?:\/\/|urn:|tag:)\S+$/.test(text)) ??
    `${organisation}/${source.file}`
  );
}

function isDraft(source: SourceDocument): boolean {
  const isInDrafts = source.file.split('/').some((step) => /^[._]?drafts$/.test(step));
  return (
    isInDrafts ||
    /^(?:true|yes)$/i.test(stringAt(source, 'draft') ?? '') ||
    /^(?:false|no)$/i.test(stringAt(source, 'published') ?? '')
  );
}
