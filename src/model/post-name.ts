// A post's file name: the day it tells of, and a slug.
import { isDay, type Day } from './day.ts';
import { isId } from './id.ts';

/** `2026-03-02-roof` → its day as written and its slug; a name without a day has only a slug. */
export function splitPostName(name: string): { readonly written?: string; readonly slug: string } {
  const match = /^(\d{4}-\d{2}-\d{2})(?:-(.*))?$/.exec(name);
  if (!match?.[1]) return { slug: name };
  return { written: match[1], slug: match[2] ?? '' };
}

/** A name without a slug is the day alone; one without a day gets it from the front-matter. */
export function isPostId(name: string): boolean {
  return isId(splitPostName(name).slug || name);
}

/** Absent where the name has no day, or one that does not exist. */
export function dayOfName(name: string): Day | undefined {
  const { written } = splitPostName(name);
  return written !== undefined && isDay(written) ? written : undefined;
}

/** The day that a name begins with in another form: `20260131-roof` and `2026-1-31-roof` become `2026-01-31-roof`. */
export function withDayWellFormed(name: string): string | undefined {
  const [, year, month = '', day = '', slug] =
    /^(\d{4})[-_. ]?(\d{2})[-_. ]?(\d{2})(?:[-_. ](.*))?$/.exec(name) ??
    /^(\d{4})[-_. ](\d{1,2})[-_. ](\d{1,2})(?:[-_. ](.*))?$/.exec(name) ??
    [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? [written, slug].filter(Boolean).join('-') : undefined;
}
