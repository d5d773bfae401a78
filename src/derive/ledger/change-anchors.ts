// Where a page tells of a change, for timelines and feeds to lead to: it never moves, whatever changes later.
import type { Day } from '../../model/day.ts';
import type { Change, LedgerEvent, Removal } from './ledger-event.ts';
import type { Ledger } from './to-ledger.ts';

/** `gone-2026-02-03`, where its file went on that day; a second time of that day has a number. */
export function removalAnchors(
  removals: readonly Removal[],
  stampOf: Ledger['stampOf'],
): ReadonlyMap<LedgerEvent, string> {
  const anchors = numbered(removals.map(({ event }) => `gone-${stampOf(event.commit).day}`));
  return new Map(removals.map(({ event }, index) => [event, anchors[index] ?? '']));
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

/** Whoever comes first keeps its name; a later one gets the next number that nobody has. */
function numbered(names: readonly string[]): string[] {
  const given = new Set<string>();
  return names.map((name) => {
    let anchor = name;
    for (let time = 2; given.has(anchor); time += 1) anchor = `${name}-${time}`;
    given.add(anchor);
    return anchor;
  });
}
