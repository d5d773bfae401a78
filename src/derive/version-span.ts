// On which days a version stood on the site, in the words of calendars.
import { addDays } from '../model/day.ts';
import type { Version } from '../model/history.ts';
import type { Ledger } from './ledger/to-ledger.ts';
import type { VersionSpan } from './page.ts';

/** From the first day at whose end it stood there to the last; one that was gone by the evening had a part of its day. */
export function versionSpan(version: Version, next: Version | undefined, ledger: Ledger): VersionSpan {
  const from = ledger.shownFrom(version.commit);
  if (!next) return { from };
  const end = ledger.shownFrom(next.commit);
  if (end <= from) return { from: ledger.stampOf(version.commit).day, isPart: true };
  return { from, until: addDays(end, -1) };
}
