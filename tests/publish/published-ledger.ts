// The ledger of an edition as it is published, without the rest of the site.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../src/derive/edition.ts';
import { ledgerFile } from '../../src/publish/ledger-lines.ts';
import { placeLedger } from '../../src/publish/place-ledger.ts';

/** The words of the ledger; `folder` is where the site would be. */
export function publishLedger(edition: Edition, folder: string): string {
  placeLedger(edition, { staging: folder, known: new Map(), next: new Map() });
  return readFileSync(join(folder, ledgerFile), 'utf8');
}
