// The kinds of page that tell what something said before.
import type { Day } from '../model/day.ts';
import type { Money } from '../model/money.ts';
import type { ToldChange } from '../model/told-change.ts';
import type { Link, Pager } from './sheet.ts';

/** The differences stand in the frame, in the order of the edits. */
export type PostVersionsPage = {
  readonly kind: 'post-versions';
  readonly post: Link;
  readonly organisation: Link;
  /** Of its text, where the interface does not speak it. */
  readonly language?: string;
  /** Newest first. */
  readonly edits: readonly PostEditLine[];
  readonly pager: Pager;
};

/** With what was changed above the text; absent where nothing of that is told. */
export type PostEditLine = VersionStamp & { readonly reported?: readonly ReportedLine[] };

/** `about` is the promise that a report is about, where it is published. */
export type ReportedLine = { readonly about?: Link; readonly change: ToldChange };

/** `author` is absent where git has no name. */
export type VersionStamp = { readonly day: Day; readonly author?: string };

export type MilestoneVersionsPage = {
  readonly kind: 'milestone-versions';
  readonly milestone: Link;
  readonly organisation: Link;
  /** Newest first. */
  readonly versions: readonly MilestoneVersion[];
  /** Not every two of them have a page of what differs. */
  readonly isAbridged?: true;
  /** The file was changed since the last of them. */
  readonly isUncommitted?: true;
};

export type MilestoneVersion = {
  /** From 1, the oldest. */
  readonly number: number;
  readonly span: VersionSpan;
  readonly author?: string;
  /**
   * `promise` is what was first promised, at the end of its first day; what was there earlier on that day counts for
   * nothing. While the file was `gone` or `unreadable`, there are no terms.
   */
  readonly state: 'first-day' | 'promise' | 'later' | 'unreadable' | 'gone';
  /** Marked where they differ from the version before. */
  readonly terms: readonly TermLine[];
  readonly differences: readonly { readonly from: number; readonly address: string }[];
};

/** The days at whose end it stood there; without `until` it stands now. A part of a day has no end that would count. */
export type VersionSpan = { readonly from: Day; readonly until?: Day; readonly isPart?: true };

/** The difference of the texts stands in the frame. */
export type MilestoneComparisonPage = {
  readonly kind: 'milestone-comparison';
  readonly milestone: Link;
  readonly organisation: Link;
  /** Of its text, where it is known. */
  readonly language?: string;
  readonly list: string;
  readonly before: Pick<MilestoneVersion, 'number' | 'span'>;
  readonly after: Pick<MilestoneVersion, 'number' | 'span'>;
  readonly terms: readonly TermLine[];
};

export type TermName =
  | 'title'
  | 'due'
  | 'promised'
  | 'budget'
  | 'grant'
  | 'kind'
  | 'question'
  | 'how'
  | 'measure'
  | 'target'
  | 'baseline'
  | 'unit'
  | 'withdrawn'
  | 'revision';

export type TermLine = {
  readonly term: TermName;
  /** The measure that it is a part of. */
  readonly of?: string;
  /** The day of a revision. */
  readonly on?: Day;
  readonly now?: TermValue;
  /** Where it differs. */
  readonly before?: TermValue;
  readonly mark?: 'new' | 'changed' | 'gone';
};

export type TermValue =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'money'; readonly money: Money }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'kind'; readonly kind: 'delivery' | 'question' }
  | { readonly is: 'withdrawn'; readonly day: Day; readonly reason: string }
  | RevisionValue;

export type RevisionValue = {
  readonly is: 'revision';
  readonly day: Day;
  readonly reason: string;
  readonly title?: string;
  readonly due?: Day;
  readonly budget?: TermValue;
  readonly targets: readonly { readonly title: string; readonly count: number }[];
  readonly agreedWith: readonly string[];
  readonly declinedBy: readonly string[];
};
