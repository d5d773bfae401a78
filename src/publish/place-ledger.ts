// The ledger of promises, staged line by line, so that it never stands in memory whole; and its seal.
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../derive/edition.ts';
import { canonical } from '../derive/ledger/fact.ts';
import { ledgerRecords } from '../derive/ledger/ledger-record.ts';
import { put, type Desk } from './extra-files.ts';
import { ledgerFile, ledgerLines, lineHash, sealFile } from './ledger-lines.ts';

export function placeLedger({ ledger, history }: Edition, desk: Desk): void {
  let events = 0;
  let last = '';
  const counted = function* () {
    for (const line of ledgerLines(ledgerRecords(ledger, history))) {
      events += 1;
      last = line;
      yield line;
    }
  };
  putLines(ledgerFile, counted(), desk);
  const commit = history.sources[0]?.head;
  put(sealFile, `${canonical({ commit, events, hash: lineHash(last) })}\n`, desk);
}

/** Characters that are written at once. */
const enough = 65_536;

function putLines(file: string, lines: Iterable<string>, { staging, known, next }: Desk): void {
  const path = join(staging, file);
  const digest = createHash('sha256');
  mkdirSync(dirname(path), { recursive: true });
  const staged = openSync(path, 'w');
  let text = '';
  const write = () => {
    digest.update(text);
    writeSync(staged, text);
    text = '';
  };
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length > enough) write();
  }
  write();
  closeSync(staged);
  const name = digest.digest('hex').slice(0, 32);
  next.set(file, name);
  if (known.get(file) === name) rmSync(path);
}
