// A document by itself: its day, its title and its plain Markdown, before anybody knows the other documents.
import type { Day } from '../model/day.ts';
import { toId } from '../model/id.ts';
import { note, type Note } from './note.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { sourceDay } from './source-day.ts';
import type { SourceDocument } from './source-document.ts';
import { sourceLanguage } from './source-language.ts';
import { sourceName } from './source-name.ts';
import { sourceTitle, type Titled } from './source-title.ts';

export type PreparedDocument = {
  readonly source: SourceDocument;
  readonly day: Day;
  readonly title: string;
  readonly slug: string;
  readonly language?: string;
  readonly text: string;
  /** The source's line of each line of the text. */
  readonly lines: readonly number[];
  readonly notes: readonly Note[];
};

/** Without `prepared` the document could not be taken; the notes say why. */
export type PreparedResult = { readonly prepared?: PreparedDocument; readonly notes: readonly Note[] };

export function prepareDocument(source: SourceDocument): PreparedResult {
  const { day, notes: dayNotes } = sourceDay(source);
  if (!day) return { notes: dayNotes };
  const plain = plainMarkdown(source);
  const titled = sourceTitle(stringAt(source, 'title'), plain.text);
  if (!titled) return { notes: [note('no-title', source.file, 1)] };
  const language = sourceLanguage(source.file, source.data);
  const notes = [...source.notes, ...dayNotes, ...plain.notes, ...titleNotes(source, titled)];
  const { title, text } = titled;
  const slug = slugOf(source, title);
  return {
    prepared: { source, day, title, slug, ...(language && { language }), text, lines: plain.lines, notes },
    notes,
  };
}

export function stringAt({ data }: SourceDocument, key: string): string | undefined {
  const value = data[key];
  return typeof value === 'string' ? value : undefined;
}

function slugOf(source: SourceDocument, title: string): string {
  return (
    toId(stringAt(source, 'slug')?.split('/').findLast(Boolean) ?? '') || sourceName(source.file).slug || toId(title)
  );
}

function titleNotes({ file, bodyLine }: SourceDocument, { from, title }: Titled): Note[] {
  if (from === 'heading') return [note('title-from-heading', file, bodyLine, title)];
  return from === 'both' ? [note('title-repeated', file, bodyLine, title)] : [];
}

/** Addresses that the source gave the post: its own and those that led to it. */
export function addressesOf({ data }: SourceDocument): string[] {
  const given = [data['permalink'], data['url'], data['slug'], data['redirect_from'], data['aliases']].flat();
  return given
    .filter((address) => typeof address === 'string')
    .map((address) => address.replace(/^https?:\/\/[^/]+/, ''));
}
