// The changes of one thing, and how each stands.
import type { Fact } from './fact.ts';
import type { Change, ChangeState, LedgerEvent } from './ledger-event.ts';
import type { Explanation } from './explanation.ts';
import type { FixedRevision } from './fixed-revisions.ts';
import type { FieldChange } from './promise-fields.ts';

type Entry = { -readonly [Key in keyof Change]: Change[Key] };

export type ChangeBook = {
  readonly enter: (change: FieldChange, event: LedgerEvent, by?: readonly FixedRevision[]) => void;
  /** Asks of every change that is not explained what explains it now; a new answer is an event. */
  readonly settle: (explain: (change: Change) => Explanation | undefined, toEvent: ToSettled) => void;
  readonly changes: () => readonly Change[];
};

export type ToSettled = (change: Change, state: ChangeState) => LedgerEvent;

export function changeBook(): ChangeBook {
  const entries: Entry[] = [];
  return {
    enter: (change, event, by = []) =>
      void entries.push({ ...change, event, state: event.state ?? 'unexplained', ...(by.length > 0 ? { by } : {}) }),
    settle: (explain, toEvent) => {
      for (const entry of entries) {
        if (entry.state !== 'unexplained' && entry.state !== 'proposed') continue;
        const { state: answer, by = [] } = explain(entry) ?? {};
        if (by.length > 0) entry.by = by;
        if (answer === 'unexplained') continue;
        const state = answer === 'explained' && entry.event.state === 'unexplained' ? 'explained-later' : answer;
        if (state === undefined || state === entry.state) continue;
        entry.settled = toEvent(entry, state);
        entry.state = state;
      }
    },
    changes: () => entries,
  };
}

export function toFieldChange(field: string, before: Fact | undefined, after: Fact | undefined): FieldChange {
  return { field, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
