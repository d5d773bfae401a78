// The changes of one thing, and how each stands. What is done on one day is judged together, at the end of it, as if it had
// been done at once: until then each commit may say otherwise.
import { sameFact, type Fact } from './fact.ts';
import type { Change, ChangeState, LedgerEvent } from './ledger-event.ts';
import type { Explanation } from './explanation.ts';
import type { FixedRevision } from './fixed-revisions.ts';
import type { FieldChange } from './promise-fields.ts';

type Entry = { -readonly [Key in keyof Change]: Change[Key] };

export type ChangeBook = {
  /** What counts for nothing, or waits for a reason from now on. */
  readonly enter: (change: FieldChange, event: LedgerEvent) => void;
  /** What comes from here on is of another day: what stands now is what that of the day before came to. */
  readonly beginDay: () => void;
  /** Asks of every change of an earlier day that had no reason then what explains it now; a new answer is an event. */
  readonly settle: (request: Settling) => void;
  /** Takes all that differs from what stood when the day began; what of the day differs no more is of no account. */
  readonly stand: (differences: readonly Difference[], telling: Telling) => void;
  readonly changes: () => readonly Change[];
  /** Those of the days before. */
  readonly earlier: () => readonly Change[];
};

export type Settling = {
  readonly explain: (change: Change) => Explanation | undefined;
  /** Every revision that was not taken out on the day on which it came. */
  readonly said: readonly FixedRevision[];
  readonly toEvent: (change: Change, state: ChangeState) => LedgerEvent;
};

export type Difference = {
  /** The same for as long as it is about the same: a field, or a revision. */
  readonly of: string | FixedRevision;
  readonly change: FieldChange;
  readonly state: ChangeState;
  readonly by?: readonly FixedRevision[];
};

export type Telling = {
  readonly changed: (change: FieldChange, state: ChangeState) => LedgerEvent;
  readonly settled: (change: Change, state: ChangeState) => LedgerEvent;
};

type Standing = { readonly state: ChangeState; readonly by: readonly FixedRevision[] };

export function changeBook(): ChangeBook {
  const entries: Entry[] = [];
  /** Those of today that differ from what stood in the morning. */
  const today = new Map<Difference['of'], Entry>();
  /** How those of earlier days stood in the morning that stand otherwise now. */
  const mornings = new Map<Entry, Standing>();
  return {
    enter: (change, event) => void add(change, event),
    beginDay: () => {
      today.clear();
      mornings.clear();
    },
    settle: (request) => {
      const [all, ofToday] = [new Set(request.said), new Set(today.values())];
      for (const entry of entries) if (!ofToday.has(entry)) settleOne(entry, request, all);
    },
    stand: (differences, telling) => {
      const found = new Set(differences.map(({ of }) => of));
      for (const [of, entry] of today) if (!found.has(of)) retract(of, entry, telling);
      for (const difference of differences) standAs(difference, telling);
    },
    changes: () => entries,
    earlier: () => {
      const ofToday = new Set(today.values());
      return entries.filter((entry) => !ofToday.has(entry));
    },
  };

  function add(change: FieldChange, event: LedgerEvent, by: readonly FixedRevision[] = []): Entry {
    const state = event.state ?? 'unexplained';
    const entry: Entry = { ...change, event, state, isSilent: state === 'unexplained', by };
    entries.push(entry);
    return entry;
  }

  function settleOne(entry: Entry, { explain, toEvent }: Settling, said: ReadonlySet<FixedRevision>): void {
    const morning = mornings.get(entry) ?? { state: entry.state, by: entry.by ?? [] };
    const isLeft = isLeftAlone(morning, said);
    if (!isLeft && morning.state !== 'unexplained' && morning.state !== 'proposed') return;
    const was: Standing = isLeft ? { state: 'unexplained', by: [] } : morning;
    if (isLeft) entry.isSilent = true;
    const { state, by } = settledAs(was, explain({ ...entry, by: was.by }), entry.isSilent);
    mornings.set(entry, morning);
    entry.by = by;
    if (state === entry.state) return;
    entry.settled = toEvent(entry, state);
    entry.state = state;
  }

  function standAs({ of, change, state, by = [] }: Difference, telling: Telling): void {
    const known = today.get(of);
    if (known && sameFact(known.after, change.after)) turn(known, { state, by }, telling);
    else {
      if (known) retract(of, known, telling);
      today.set(of, add(change, telling.changed(change, state), by));
    }
  }

  function retract(of: Difference['of'], entry: Entry, telling: Telling): void {
    turn(entry, { state: 'first-day', by: [] }, telling);
    today.delete(of);
  }

  function turn(entry: Entry, { state, by }: Standing, telling: Telling): void {
    entry.by = by;
    if (state === entry.state) return;
    entry.settled = telling.settled(entry, state);
    entry.state = state;
    entry.isSilent = state === 'unexplained';
  }
}

function settledAs(was: Standing, explanation: Explanation | undefined, isSilent: boolean): Standing {
  const by = explanation && explanation.by.length > 0 ? explanation.by : was.by;
  if (explanation === undefined || explanation.state === 'unexplained') return { state: was.state, by };
  return { state: explanation.state === 'explained' && isSilent ? 'explained-later' : explanation.state, by };
}

/** Every reason for it was taken out on the day on which it came, and so was never given: clocks may make that day longer. */
function isLeftAlone({ state, by }: Standing, said: ReadonlySet<FixedRevision>): boolean {
  const hasReason = state === 'explained' || state === 'explained-later' || state === 'proposed';
  return hasReason && by.length > 0 && by.every((one) => !said.has(one));
}

export function toFieldChange(field: string, before: Fact | undefined, after: Fact | undefined): FieldChange {
  return { field, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
