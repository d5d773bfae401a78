// Where a page tells of a change, for timelines and feeds to lead to: it never moves, whatever changes later.
import type { Day } from '../../model/day.ts';
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
  const anchors = numbered(
    changes.map(({ event, field }) => `change-${stampOf(event.commit).day}-${field.replaceAll('.', '-')}`),
  );
  return new Map(changes.map(({ event }, index) => [event, anchors[index] ?? '']));
}

/** `revision-2026-02-10`, by the days that revisions name; a second one of that day has a number. */
export function revisionAnchors(days: readonly Day[]): string[] {
  return numbered(days.map((day) => `revision-${day}`));
}

/** `post-gone-2026-02-10`, by the days that the posts were of, in the order of their going. */
export function postRemovalAnchors(days: readonly Day[]): string[] {
  return numbered(days.map((day) => `post-gone-${day}`));
}

function numbered(names: readonly string[]): string[] {
  const times = new Map<string, number>();
  return names.map((name) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name}-${time}`;
  });
}
