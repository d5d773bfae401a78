// Every time that the file of a promise went, and what became of it. As with all that is done on one day, the evening
// counts: what is gone for a part of a day was never gone, and what is back for a part of one was gone all the time.
import type { ThingName } from '../../model/history.ts';
import { changeBook } from './change-book.ts';
import { explainer, type Revisions } from './explanation.ts';
import type { Change, LedgerEvent, Removal } from './ledger-event.ts';
import type { Past } from './past.ts';

export type RemovalBook = {
  readonly leave: (event: LedgerEvent, state: Removal['state']) => void;
  /** Whether a file that goes with a commit came back on that day only. */
  readonly isBackToday: (commit: number) => boolean;
  /** It went once more on the day on which it came back. */
  readonly leaveAgain: () => void;
  /** Gives what is told of the absence. */
  readonly comeBack: (back: LedgerEvent) => readonly LedgerEvent[];
  readonly beginDay: () => void;
  /** That it was gone is explained by a revision that comes with its return, or by a later one that names nothing else. */
  readonly settle: (day: Day) => readonly LedgerEvent[];
  /** Oldest first. */
  readonly all: () => readonly Removal[];
};

type Day = Revisions & {
  readonly thing: ThingName;
  /** The first commit of the day that did something to the thing. */
  readonly from: number;
};

export function removalBook({ isSameDay }: Pick<Past, 'isSameDay'>): RemovalBook {
  const removals: Writable<Removal>[] = [];
  const absences = changeBook();
  return {
    leave: (event, state) => void removals.push({ event, state }),
    isBackToday: (commit) => {
      const { returned } = removals.at(-1) ?? {};
      return returned !== undefined && isSameDay(returned.commit, commit);
    },
    leaveAgain: () => void delete removals.at(-1)?.returned,
    comeBack: (back) => {
      const gone = removals.at(-1);
      if (!gone || gone.returned) return [];
      if (isSameDay(gone.event.commit, back.commit)) {
        removals.pop();
        return [settledEvent(back, gone.event, 'first-day')];
      }
      gone.returned = back;
      if (gone.state === 'unexplained' && !absenceOf(gone)) absences.enter({ field: 'file' }, gone.event);
      return [];
    },
    beginDay: absences.beginDay,
    settle,
    all: () => removals.map(withAbsence),
  };

  function settle({ thing, from, ...day }: Day): LedgerEvent[] {
    const told: LedgerEvent[] = [];
    const isBack = (change: Change) =>
      removals.some(({ event, returned }) => event === change.event && returned && returned.commit >= from);
    const explain = explainer(day);
    absences.settle({
      explain: (change) => explain(change, isBack(change) ? undefined : { known: change.by ?? [] }),
      said: day.all,
      toEvent: (change, state) => {
        const event = settledEvent({ commit: day.commit, thing }, change.event, state);
        told.push(event);
        return event;
      },
    });
    return told;
  }

  function absenceOf({ event }: Removal): Change | undefined {
    return absences.changes().find((change) => change.event === event);
  }

  function withAbsence(removal: Removal): Removal {
    const absence = removal.returned && absenceOf(removal);
    return absence ? { ...removal, absence } : { ...removal };
  }
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

function settledEvent(
  { commit, thing }: Pick<LedgerEvent, 'commit' | 'thing'>,
  of: LedgerEvent,
  state: NonNullable<LedgerEvent['state']>,
): LedgerEvent {
  return { event: 'settled', commit, thing, field: 'file', state, of };
}
