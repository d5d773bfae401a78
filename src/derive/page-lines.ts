// The lines of which pages about posts, promises and grants are made.
import type { Day } from '../model/day.ts';
import type { Money } from '../model/money.ts';
import type { Worked } from '../model/post.ts';
import type { RevisionState } from '../model/standing.ts';
import type { Link, MeasureLine } from './sheet.ts';

export type ReportLine = {
  readonly milestone: Link;
  readonly state?: 'under-way' | 'reached' | 'partly-reached' | 'not-reached' | 'stopped';
  readonly soFar: readonly {
    readonly title: string;
    readonly unit?: string;
    readonly count: number;
    readonly target: number;
  }[];
  readonly spent?: Money;
  readonly outcome?: 'adopt' | 'adapt' | 'stop' | 'still-open';
  readonly note?: string;
  /** The post that reports; absent on that post's own page. */
  readonly post?: Link;
  readonly day: Day;
};

/** What posts reported of one measure, oldest first. */
export type MeasureProgress = MeasureLine & {
  readonly counts: readonly { readonly day: Day; readonly count: number; readonly post: Link }[];
};

/** Where a learning is told, and by whom. */
export type LearningSource = { readonly post: Link; readonly organisation: Link };

export type LearningEntry = {
  readonly id?: string;
  readonly tried: string;
  readonly happened: string;
  readonly next: string;
  readonly worked?: Worked;
  readonly buildsOn?: LearningSource;
  /** Oldest first; absent while nobody did. */
  readonly builtOnBy?: readonly LearningSource[];
  /** The post that tells it; absent on that post's own page. */
  readonly post?: Link;
  readonly organisation?: Link;
  readonly language?: string;
  readonly day?: Day;
};

export type RevisionLine = {
  readonly date: Day;
  readonly state: RevisionState;
  readonly reason: string;
  readonly agreedWith: readonly Link[];
  readonly declinedBy: readonly Link[];
  readonly unanswered: readonly Link[];
  readonly changes: readonly RevisionChange[];
};

/** `from` is what held before this revision. */
export type RevisionChange =
  | { readonly field: 'due'; readonly from: Day; readonly to: Day; readonly days: number }
  | { readonly field: 'budget'; readonly from?: Money; readonly to: Money }
  | { readonly field: 'title'; readonly from: string; readonly to: string }
  | {
      readonly field: 'target';
      readonly title: string;
      readonly unit?: string;
      readonly from: number;
      readonly to: number;
    };

/** How what is promised now differs from what was promised first. */
export type PromiseDifference = {
  /** How often the due day moved, how many of the moves have a reason, and how far it is now; negative is earlier. */
  readonly due?: { readonly moves: number; readonly explained: number; readonly days: number };
  /** Everything but the due day. */
  readonly changes: readonly RevisionChange[];
  /** How many funders agreed to what holds: all that there are, so none for a promise without a grant. */
  readonly funders: number;
};

export type ShareLine = { readonly funder: Link; readonly money: Money; readonly identifier?: string };
