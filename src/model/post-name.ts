// A post's file name: the day it tells of, and a slug.
import { isDay, type Day } from './day.ts';

/** `2026-03-02-roof` → its day as written and its slug; a name without a day has only a slug. */
export function splitPostName(name: string): { readonly written?: string; readonly slug: string } {
  const match = /^(\d{4}-\d{2}-\d{2})(?:-(.*))?$/.exec(name);
  if (!match?.[1]) return { slug: name };
  return { written: match[1], slug: match[2] ?? '' };
}

/** Absent where the name has no day, or one that does not exist. */
export function dayOfName(name: string): Day | undefined {
  const { written } = splitPostName(name);
  return written !== undefined && isDay(written) ? written : undefined;
}
