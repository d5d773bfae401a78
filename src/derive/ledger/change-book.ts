// The changes of one thing, and how each stands.
import type { Fact } from './fact.ts';
import type { Change, ChangeState, LedgerEvent } from './ledger-event.ts';
import type { Explanation } from './explanation.ts';
import type { FixedRevision } from './fixed-revisions.ts';
import type { FieldChange } from './promise-fields.ts';

type Entry = { -readonly [Key in keyof Change]: Change[Key] };

export type ChangeBook = {
  readonly enter: (change: FieldChange, event: LedgerEvent, by?: readonly FixedRevision[]) => void;
  /** Asks of every change that is not explained, or not any more, what explains it now; a new answer is an event. */
  readonly settle: (request: Settling) => void;
  readonly changes: () => readonly Change[];
};

export type Settling = {
  readonly explain: (change: Change) => Explanation | undefined;
  /** Every revision that was not taken out on the day on which it came. */
  readonly said: readonly FixedRevision[];
  readonly toEvent: (change: Change, state: ChangeState) => LedgerEvent;
};

export function changeBook(): ChangeBook {
  const entries: Entry[] = [];
  return {
    enter: (change, event, by = []) =>
      void entries.push({ ...change, event, state: event.state ?? 'unexplained', ...(by.length > 0 ? { by } : {}) }),
    settle: ({ explain, said, toEvent }) => {
      const all = new Set(said);
      for (const entry of entries) {
        const isLeft = isLeftAlone(entry, all);
        if (isLeft) entry.by = [];
        else if (entry.state !== 'unexplained' && entry.state !== 'proposed') continue;
        const state = newState(entry, explain(entry), isLeft);
        if (state === undefined || state === entry.state) continue;
        entry.settled = toEvent(entry, state);
        if (isLeft && state === 'unexplained') entry.left = entry.settled;
        entry.state = state;
      }
    },
    changes: () => entries,
  };
}

/** Whether a change was without a reason at any time, as its pages tell it; its reason may have been taken out. */
export function isSilent({ event, left }: Pick<Change, 'event' | 'left'>): boolean {
  return event.state === 'unexplained' || left !== undefined;
}

function newState(entry: Entry, explanation: Explanation | undefined, isLeft: boolean): ChangeState | undefined {
  const { state: answer, by = [] } = explanation ?? {};
  if (by.length > 0) entry.by = by;
  if (answer === 'explained' && isSilent(entry)) return 'explained-later';
  return isLeft ? (answer ?? 'unexplained') : answer === 'unexplained' ? undefined : answer;
}

/** Every reason for it was taken out on the day on which it came, and so was never given. */
function isLeftAlone({ state, by = [] }: Entry, said: ReadonlySet<FixedRevision>): boolean {
  const hasReason = state === 'explained' || state === 'explained-later' || state === 'proposed';
  return hasReason && by.length > 0 && by.every((one) => !said.has(one));
}

export function toFieldChange(field: string, before: Fact | undefined, after: Fact | undefined): FieldChange {
  return { field, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
