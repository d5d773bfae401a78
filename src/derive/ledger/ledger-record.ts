// The ledger as it is published: one record an event, which the publisher chains by their hashes.
import type { History } from '../../model/history.ts';
import type { Fact } from './fact.ts';
import type { LedgerEvent } from './ledger-event.ts';
import type { Ledger } from './to-ledger.ts';

export type LedgerRecord = { readonly [key: string]: Fact | undefined };

/** The version of this form. */
export const ledgerForm = 1;

/**
 * The head, then every event. Where some of the past was not fetched there is only the head: what would follow from the
 * rest would be guessed. What was rewritten is gone for good, and nobody else's ledger ends with it.
 */
export function* ledgerRecords(ledger: Ledger, history: History): Generator<LedgerRecord> {
  const reach = wholeReach(history);
  yield { event: 'ledger', form: ledgerForm, history: reach, number: 1, 'time-zone': ledger.timeZone };
  if (reach !== 'whole' && reach !== 'rewritten') return;
  const numbers = new Map<LedgerEvent, number>();
  for (const [index, event] of ledger.events.entries()) {
    numbers.set(event, index + 2);
    yield eventRecord(event, index + 2, event.of && numbers.get(event.of), ledger);
  }
}

/** Whether all of the past is there, in every repository that has a part of the content. */
export function wholeReach({ sources }: Pick<History, 'sources'>): 'whole' | 'rewritten' | 'shallow' | 'none' {
  const reaches = sources.map(({ reach }) => (reach.is === 'none' ? reach.why : reach.is));
  if (reaches.includes('shallow')) return 'shallow';
  // The folder itself may be in no repository where its rooms are.
  const there = reaches.filter((reach) => reach !== 'no-repository');
  if (there.length === 0 || there.some((reach) => reach !== 'whole' && reach !== 'rewritten')) return 'none';
  return there.includes('rewritten') ? 'rewritten' : 'whole';
}

function eventRecord(
  { event, commit, thing, isHidden, blob, field, before, after, state }: LedgerEvent,
  number: number,
  of: number | undefined,
  { stampOf }: Ledger,
): LedgerRecord {
  const { day, commit: id, author } = stampOf(commit);
  return {
    number,
    event,
    day,
    commit: id,
    author,
    kind: thing.kind,
    organisation: thing.organisation,
    id: isHidden ? undefined : thing.id,
    blob,
    field,
    before,
    after,
    state,
    of,
  };
}
