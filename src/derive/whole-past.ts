import type { LinkedOrganisation } from '../model/linked-site.ts';
import type { Ledger } from './ledger/to-ledger.ts';

/** Whether everything is known that an organisation published: of half a past nothing is told. */
export function hasWholePast({ id }: LinkedOrganisation, ledger: Ledger): boolean {
  return ledger.historyKnownSince(id).is === 'whole';
}
