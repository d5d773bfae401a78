// The lines of which pages about posts, promises and grants are made.
import type { CorrectedPost } from './corrections.ts';
import type { Day } from '../model/day.ts';
import type { Money } from '../model/money.ts';
import type { Worked } from '../model/post.ts';
import type { ExpectedState, RevisionState } from '../model/standing.ts';
import type { ToldChange } from '../model/told-change.ts';
import type { Asked } from './reporting.ts';
import type { Link, MeasureLine, WrittenDown } from './sheet.ts';

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

/** A figure that a post reported and that was put right later; the link leads to what the post said before. */
export type CorrectionLine = { readonly day: Day; readonly change: ToldChange } & CorrectedPost;

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

/** What a funder said, in its own words. */
export type ReplyLine = {
  readonly day: Day;
  readonly address: string;
  readonly funder: Link;
  /** Absent on the page of what it answers; the name as written where that is not there. */
  readonly about?: Link | string;
  /** What use was made of the report. */
  readonly use?: string;
  /** The first sentences. */
  readonly says?: string;
  readonly confirms: readonly ChangeLink[];
  readonly declines: readonly ChangeLink[];
};

/** A report that funders of a grant expect. */
export type ExpectedLine = {
  /** Absent while an open pause holds it. */
  readonly day?: Day;
  readonly state: ExpectedState;
  readonly final: boolean;
  readonly spending: boolean;
  readonly grant: Link;
  readonly organisation: Link;
  readonly funders: readonly Link[];
  readonly answer?: { readonly post: Link; readonly day: Day };
  /** The day of the last post about the grant. */
  readonly lastHeard?: Day;
};

/** What a funder asks of a grant, and what its bands say where that is less. */
export type AskLine = Asked & { readonly funder: Link; readonly usual?: Asked };

/** A change of a promise, by the day of its revision; the name as written where the promise is not there. */
export type ChangeLink = { readonly milestone: Link | string; readonly day: Day };

/** A funder that answered for itself: the link leads to what it said. */
export type WordLine = { readonly reply: Link; readonly day: Day };

export type RevisionLine = {
  /** Of its place on the page. */
  readonly id: string;
  readonly date: Day;
  /** Absent where it was written down in time. */
  readonly written?: WrittenDown;
  readonly state: RevisionState;
  readonly reason: string;
  /** According to the organisation; who answered for itself is not among them. */
  readonly agreedWith: readonly Link[];
  readonly declinedBy: readonly Link[];
  /** According to the funders themselves. */
  readonly confirmedBy: readonly WordLine[];
  readonly refusedBy: readonly WordLine[];
  readonly unanswered: readonly Link[];
  readonly changes: readonly RevisionChange[];
};

/** `from` is what held before this revision. */
export type RevisionChange =
  | { readonly field: 'due'; readonly from: Day; readonly to: Day; readonly days: number }
  /** Without a value where none was promised, or none is any more. */
  | { readonly field: 'budget'; readonly from?: Money; readonly to?: Money }
  | { readonly field: 'title'; readonly from: string; readonly to: string }
  | {
      readonly field: 'target';
      readonly title: string;
      readonly unit?: string;
      readonly from: number;
      readonly to: number;
    };

/** A change that nothing explained when it was made. */
export type ChangeLine = {
  /** Of its place on the page. */
  readonly id: string;
  readonly day: Day;
  /** As git has the name; absent where it has none. */
  readonly author?: string;
  readonly state: 'unexplained' | 'explained-later' | 'explained' | 'proposed';
  readonly explainedOn?: Day;
  /** When a file that was gone came back. */
  readonly returnedOn?: Day;
  readonly change: ToldChange;
};

/** A promise or a grant whose file is gone, or cannot be read any more. */
export type GoneLine = {
  /** Of its place on the page. */
  readonly id: string;
  readonly title: string;
  readonly isGrant: boolean;
  /** On which it went, and by whom as git has it; absent where nobody has committed that. */
  readonly day?: Day;
  readonly author?: string;
  readonly state: 'explained' | 'unexplained' | 'unreadable' | 'not-committed';
  /** As its file said last. */
  readonly due?: Day;
  readonly withdrawn?: { readonly date: Day; readonly reason: string };
  /** Where it is told what it said on any day; absent where that is not known. */
  readonly versions?: string;
};

/** A post that was to be seen and is not any more. */
export type GonePostLine = {
  /** Of its place on the page. */
  readonly id: string;
  /** Its own day, and that of its going, by whom as git has it. */
  readonly day: Day;
  readonly on: Day;
  readonly author?: string;
  /** Its file is there. */
  readonly isUnreadable?: true;
};

/** A time without reports. `until` is the first day on which reporting goes on. */
export type PauseLine = {
  readonly from: Day;
  readonly until?: Day;
  readonly isOver?: true;
  readonly reason: string;
};

/** What is not known of the past, or not yet part of it. */
export type PastNote =
  | { readonly is: 'unknown' }
  | { readonly is: 'shallow' | 'rewritten'; readonly since: Day }
  | { readonly is: 'uncommitted' | 'unchecked' };

/** How what is promised now differs from what was promised first. */
export type PromiseDifference = {
  /** How often the due day moved, each time with a reason, and how far it is now; negative is earlier. */
  readonly due?: { readonly moves: number; readonly days: number };
  /** Everything but the due day. */
  readonly changes: readonly RevisionChange[];
  /** How many funders agreed to what holds: all that there are, so none for a promise without a grant. */
  readonly funders: number;
};

/** What one funder of a grant awarded and paid. */
export type ShareLine = {
  readonly funder: Link;
  readonly money: Money;
  readonly identifier?: string;
  /** Absent: not yet reported. */
  readonly paid?: Money;
  /** How much more was paid than awarded. */
  readonly overpaid?: Money;
};

/** What was budgeted and spent for one promise of a grant. */
export type PromiseMoney = {
  readonly milestone: Link;
  readonly budget?: Money;
  /** Absent: not yet reported. */
  readonly spent?: Money;
  /** How much more was spent than budgeted. */
  readonly over?: Money;
};

/** A post that answered what a funder asks for, and has no reply from it. */
export type UnansweredLine = { readonly post: Link; readonly day: Day; readonly organisation: Link };
