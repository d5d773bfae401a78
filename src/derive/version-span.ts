// On which days a version stood on the site, in the words of calendars.
import { addDays } from '../model/day.ts';
import type { Version } from '../model/history.ts';
import type { Ledger } from './ledger/to-ledger.ts';
import type { VersionSpan } from './page.ts';

/**
 * From the day of its commit to the last at whose end it stood there; one that was gone by the evening had a part of its
 * day. A later commit moves neither, whatever its clock says.
 */
export function versionSpan(version: Version, next: Version | undefined, ledger: Ledger): VersionSpan {
  const from = ledger.stampOf(version.commit).day;
  if (!next) return { from };
  const end = ledger.stampOf(next.commit).day;
  if (end <= from) return { from, isPart: true };
  return { from, until: addDays(end, -1) };
}
