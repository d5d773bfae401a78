// What the ledger tells: one event after another, each known from the commits up to its own, so that what comes later
// never changes what was told.
import type { Day } from '../../model/day.ts';
import type { ThingHistory, ThingName, Version } from '../../model/history.ts';
import type { Fact } from './fact.ts';
import type { Asked } from './asked-funders.ts';
import type { FixedRevision } from './fixed-revisions.ts';
import type { FieldChange } from './promise-fields.ts';

export type EventName =
  /** The first version that could be read. */
  | 'first-seen'
  /** Another version. */
  | 'edited'
  | 'renamed'
  /** A version that could not be read, or was kept back as a draft: nobody saw it on the site. */
  | 'unreadable'
  | 'kept-back'
  | 'removed'
  | 'returned'
  /** A promise field has another value, or a revision was edited or taken away. */
  | 'changed'
  /** A change that was told before stands otherwise now. */
  | 'settled'
  /** A revision was added, or a funder answered one. */
  | 'revised'
  | 'answered'
  | 'withdrawn';

/**
 * How a change stands. On the first day it counts for nothing, nor does what is gone again by the end of its own day; one
 * back to the first promise is `restored`.
 */
export type ChangeState = 'explained' | 'unexplained' | 'explained-later' | 'proposed' | 'first-day' | 'restored';

export type LedgerEvent = {
  readonly event: EventName;
  /** Index into the history's commits. */
  readonly commit: number;
  readonly thing: ThingName;
  /** A post that was not yet to be seen: its name is nobody's business. */
  readonly isHidden?: boolean;
  readonly blob?: string;
  readonly field?: string;
  readonly before?: Fact;
  readonly after?: Fact;
  readonly state?: ChangeState;
  /** The change that a later event settles. */
  readonly of?: LedgerEvent;
};

/** A change as it stands in the end. */
export type Change = FieldChange & {
  /** The event that told it. */
  readonly event: LedgerEvent;
  readonly state: ChangeState;
  /** The event that settled it, where it was not settled at once. */
  readonly settled?: LedgerEvent;
  /** Whether it was without a reason at the end of the day on which it was made. */
  readonly isSilent: boolean;
  /** Of what no revision can name: the revisions that came to explain it. */
  readonly by?: readonly FixedRevision[];
};

/** All that the ledger tells of one thing. */
export type ThingLedger = {
  readonly history: ThingHistory;
  readonly events: readonly LedgerEvent[];
  readonly changes: readonly Change[];
  /** Index of the first version that could be read; absent where none could. */
  readonly first?: number;
  /** Index of the version that is the promise: the last of its first day. */
  readonly fixed?: number;
  /** The revisions of a milestone as they were published first, in the order of their coming. */
  readonly revisions: readonly FixedRevision[];
  /** Everybody who ever paid for a milestone; undefined where its grant cannot be read. */
  readonly asked: Asked;
  /** What its amounts are in where none is named. */
  readonly currency?: string;
  /** The commit that brought the withdrawal that its last version has. */
  readonly withdrawnSince?: number;
  /** Every time that its file went after its first day, oldest first. */
  readonly removals: readonly Removal[];
  /** The versions that were to be seen: of a post, neither drafts nor what stood there only before its day. */
  readonly seen: readonly Version[];
  /** The last version of a post, where no commit was made since its day: to be seen from that day on. */
  readonly waiting?: { readonly version: Version; readonly from: Day };
};

/** `explained` where it was withdrawn before. */
export type Removal = {
  readonly event: LedgerEvent;
  readonly state: 'explained' | 'unexplained';
  /** The event of its coming back. */
  readonly returned?: LedgerEvent;
  /** What became of an absence that nobody had explained, once its file was back. */
  readonly absence?: Change;
};

/** Where no file has it any more. */
export function goneNow({ removals }: ThingLedger): Removal | undefined {
  const last = removals.at(-1);
  return last?.returned ? undefined : last;
}
