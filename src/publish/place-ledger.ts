// The ledger of promises, staged line by line, so that it never stands in memory whole; and its seal.
import type { Edition } from '../derive/edition.ts';
import { canonical } from '../derive/ledger/fact.ts';
import { ledgerRecords } from '../derive/ledger/ledger-record.ts';
import { put, type Desk } from './extra-files.ts';
import { putPieces } from './put-pieces.ts';
import { ledgerFile, ledgerLines, lineHash, sealFile } from './ledger-lines.ts';

export function placeLedger({ ledger, history }: Edition, desk: Desk): void {
  let events = 0;
  let last = '';
  const counted = function* () {
    for (const line of ledgerLines(ledgerRecords(ledger, history))) {
      events += 1;
      last = line;
      yield `${line}\n`;
    }
  };
  putPieces(ledgerFile, counted(), desk);
  const commit = history.sources[0]?.head;
  put(sealFile, `${canonical({ commit, events, hash: lineHash(last) })}\n`, desk);
}
