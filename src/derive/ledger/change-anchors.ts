// Where a page tells of a change, for timelines and feeds to lead to: it never moves, whatever changes later.
import type { Change, LedgerEvent } from './ledger-event.ts';
import type { Ledger } from './to-ledger.ts';

/** `gone-2026-02-03`, where its file went on that day. */
export function removalAnchor({ commit }: LedgerEvent, stampOf: Ledger['stampOf']): string {
  return `gone-${stampOf(commit).day}`;
}

/** `change-2026-02-03-due`, by the event that told the change; a second one of that day and field has a number. */
export function changeAnchors(
  changes: readonly Change[],
  stampOf: Ledger['stampOf'],
): ReadonlyMap<LedgerEvent, string> {
  const times = new Map<string, number>();
  return new Map(
    changes.map(({ event, field }) => {
      const anchor = `change-${stampOf(event.commit).day}-${field.replaceAll('.', '-')}`;
      const time = (times.get(anchor) ?? 0) + 1;
      times.set(anchor, time);
      return [event, time === 1 ? anchor : `${anchor}-${time}`];
    }),
  );
}
