// The published ledger: each line carries the hash of the line before, so that none can be changed, taken out or put in
// without changing all that follow.
import { hash } from 'node:crypto';
import { canonical } from '../derive/ledger/fact.ts';
import type { LedgerRecord } from '../derive/ledger/ledger-record.ts';

export const ledgerFile = 'data/ledger.jsonl';

/** How many lines there are, and the hash of the last: who keeps it can tell when the end is cut off. */
export const sealFile = 'data/ledger-seal.json';

/** What the first line carries. */
export const noLine = '0'.repeat(64);

/** One line a record, without its line feed: JSON with sorted keys and no spaces. */
export function* ledgerLines(records: Iterable<LedgerRecord>): Generator<string> {
  let previous = noLine;
  for (const record of records) {
    const line = canonical({ ...record, previous });
    yield line;
    previous = lineHash(line);
  }
}

export function lineHash(line: string): string {
  return hash('sha256', line, 'hex');
}
