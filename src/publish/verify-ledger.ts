// From a published ledger and a clone's history to what is to be said, and whether they agree.
import { ledgerRecords } from '../derive/ledger/ledger-record.ts';
import { toLedger } from '../derive/ledger/to-ledger.ts';
import type { History } from '../model/history.ts';
import { compareLedger } from './compare-ledger.ts';
import { ledgerLines, lineHash } from './ledger-lines.ts';
import { publishedLines, readSeal } from './published-lines.ts';
import { brokenSealWords, verdictWords } from './verdict-words.ts';

export type Verified = {
  /** Absent where there was nothing to compare. */
  readonly agrees?: boolean;
  readonly words: string;
  /** The number of the first event that differs. */
  readonly event?: number;
};

/** `timeZone` is what the settings name, for where git has none of them. */
export async function verifyLedger(path: string, history: History, timeZone: string): Promise<Verified> {
  const ledger = toLedger(history, timeZone);
  const lines = ledgerLines(ledgerRecords(ledger, history));
  let last = '';
  const remembered = async function* () {
    for await (const line of publishedLines(path)) {
      last = line;
      yield line;
    }
  };
  const verdict = await compareLedger(remembered(), lines);
  const ids = new Set(history.commits.map(({ id }) => id));
  const words = verdictWords(verdict, path, (commit) => ids.has(commit));
  if (verdict.is === 'different') return { agrees: false, words, event: verdict.number };
  const seal = readSeal(path);
  const isSealed = !seal || (seal.events === verdict.events && seal.hash === lineHash(utf8(last)));
  if (isSealed) return verdict.is === 'half' ? { words } : { agrees: true, words };
  const event = seal.events > verdict.events ? verdict.events + 1 : verdict.events;
  return { agrees: false, words: brokenSealWords(path, verdict.events, seal), event };
}

function utf8(line: string): string {
  return Buffer.from(line, 'latin1').toString('utf8');
}
