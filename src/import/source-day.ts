import type { Day } from '../model/day.ts';
import { dayOfText } from './day-of-text.ts';
import { note, type Note } from './note.ts';
import type { SourceDocument } from './source-document.ts';
import { sourceName } from './source-name.ts';

export type SourceDay = { readonly day?: Day; readonly notes: readonly Note[] };

const keys = [
  'date', 'published', 'publishDate', 'publish_date', 'pubDate', 'pubdate', 'published_at', 'publishedAt', 'published-at',
  'publishedDate', 'published_date', 'date_published', 'datePublished', 'publication_date', 'posted', 'created', 'created_at', 'createdAt',
]; // prettier-ignore

/** A day that somebody wrote, in the front-matter or in the name. Never one from a clock or from the file's own times. */
export function sourceDay({ file, data, lineOf }: SourceDocument): SourceDay {
  const name = sourceName(file).day;
  const ofName = name === undefined ? undefined : dayOfText(name);
  const key = keys.find((each) => typeof data[each] === 'string' && !/^(true|false|yes|no)$/i.test(String(data[each])));
  if (key === undefined) return ofName ? { day: ofName, notes: [] } : { notes: [withoutDay(file, name)] };
  const written = String(data[key]);
  const day = dayOfText(written);
  const line = lineOf(key);
  if (!day && !ofName) return { notes: [note('bad-date', file, line, `${key}: ${written}`)] };
  if (!day)
    return { ...(ofName && { day: ofName }), notes: [note('day-of-name', file, line, `${written} → ${ofName}`)] };
  const differs = ofName !== undefined && ofName !== day;
  return { day, notes: differs ? [note('day-differs', file, line, `${ofName} → ${day}`)] : [] };
}

function withoutDay(file: string, name: string | undefined): Note {
  return name === undefined ? note('no-date', file, 1) : note('bad-date', file, 1, name);
}

export const dayKeys: readonly string[] = keys;
