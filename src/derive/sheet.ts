// A sheet is all that one page may show, as plain data: HTML = f(plates, sheet). Its digest names the print, so what
// does not change what a reader sees must not stand in it.
import type { Day } from '../model/day.ts';
import type { Money } from '../model/money.ts';
import type { Picture } from '../model/picture.ts';
import type { Outcome, Worked } from '../model/post.ts';
import type { BodyFormat, BodyTargets, Segment } from '../model/segment.ts';
import type { EventKind, Standing } from '../model/standing.ts';
import type { TextDifference } from '../model/text-difference.ts';
import type { ToldChange } from '../model/told-change.ts';
import type { Comparisons } from './comparisons.ts';
import type { GrantStatus } from './grant-status.ts';
import type { MoneyLine } from './money-line.ts';

/** `text` is an author's; `language` is named where it is not the page's own. */
export type Link = { readonly text: string; readonly address: string; readonly language?: string };

export type Direction = 'ltr' | 'rtl';

/** A body is printed from its source, which the digest names; a printed sheet has the segments in its place. */
export type BodySource = {
  readonly file: string;
  readonly digest: string;
  readonly format: BodyFormat;
  readonly targets: BodyTargets;
};

/** What every page has. Addresses are site-relative; `site.base` comes before them. */
export type Frame = {
  readonly address: string;
  /** Of the interface; BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  readonly head: Head;
  readonly site: SiteFrame;
  /** Ways for a reader to act on this page. */
  readonly act?: PageActions;
  readonly body?: BodySource;
  /** The body, once it is printed. */
  readonly segments?: readonly Segment[];
  readonly comparisons?: Comparisons;
  /** How they differ, once it is printed; `null` where a version cannot be read. */
  readonly differences?: readonly (TextDifference | null)[];
  /** Progress of the milestones that the body places, by the name written there. */
  readonly progress?: Readonly<Record<string, MilestoneRow>>;
};

export type Head = {
  readonly title: string;
  readonly description?: string;
  readonly feeds: readonly Link[];
  readonly image?: { readonly address: string; readonly width: number; readonly height: number; readonly alt: string };
  readonly type: 'website' | 'article';
  readonly published?: Day;
  /** schema.org, as data. */
  readonly jsonLd?: JsonLd;
  /** Kept out of search machines: the page that is not there, or is elsewhere now. */
  readonly unlisted?: true;
  /** The address that a browser goes on to at once. */
  readonly movedTo?: string;
};

export type JsonLd = { readonly [key: string]: string | number | JsonLd | readonly (string | JsonLd)[] | undefined };

export type SiteFrame = {
  readonly name: string;
  /** Absolute, without a slash at its end. */
  readonly url: string;
  /** '' or `/path`. */
  readonly base: string;
  readonly licence?: string;
  readonly contact?: string;
  readonly logo?: Picture;
  /** The address of the stylesheet with the network's own colours. */
  readonly colours?: string;
  /** The operator's own pages. */
  readonly pages?: readonly Link[];
  /** A fixed day: the site says that it shows things as they were then. */
  readonly asOf?: Day;
};

export type PageActions = {
  /** `mailto:` with the page's id in its subject. */
  readonly reply?: string;
  /** The host's edit page. */
  readonly improve?: string;
  /** The host's new-file page, filled in. */
  readonly write?: string;
};

/** Pages count from the oldest, so that a full page never changes; the first address shows the newest. */
export type Pager = {
  readonly newer?: string;
  readonly older?: string;
  /** This page and the number of pages; absent on the first address. */
  readonly page?: number;
  readonly pages: number;
};

export type PostCard = {
  readonly title: string;
  readonly address: string;
  readonly day: Day;
  readonly summary: string;
  readonly organisation: Link;
  readonly language?: string;
  readonly direction?: Direction;
  readonly cover?: { readonly picture: Picture; readonly alt: string };
};

export type MeasureLine = {
  readonly title: string;
  readonly unit?: string;
  readonly baseline?: number;
  /** The first promise's and the current one. */
  readonly firstTarget: number;
  readonly target: number;
  /** Absent: not yet reported, which is not nothing. */
  readonly soFar?: number;
};

/** The days of a promise beside its current due day, as its lane in a drawing shows them. */
export type LaneDays = {
  readonly made?: Day;
  /** Every due day that an agreed revision moved, oldest first. */
  readonly formerDue: readonly Day[];
  /** The due day that is proposed and not agreed. */
  readonly proposed?: Day;
  /** When it was reached, missed, stopped or withdrawn. */
  readonly ended?: Day;
};

export type MilestoneRow = {
  readonly title: string;
  readonly address: string;
  readonly organisation: Link;
  readonly question: boolean;
  readonly standing: Standing;
  readonly due: Day;
  /** The first promise's day, where an agreed revision moved it. */
  readonly firstDue?: Day;
  readonly reachedOn?: Day;
  readonly days: LaneDays;
  /** Of a question, once a report says what follows. */
  readonly outcome?: Outcome;
  /** Where its page tells of the first change that nobody has explained. */
  readonly unexplained?: string;
  readonly measures: readonly MeasureLine[];
};

/** What was tried, on a list. `address` leads to where it is told. */
export type LearningRow = {
  readonly tried: string;
  readonly address: string;
  readonly language: string;
  readonly worked?: Worked;
  readonly organisation: Link;
  readonly day: Day;
  /** How many others built on it; absent while nobody did. */
  readonly builtOn?: number;
};

export type StandingCount = { readonly standing: Standing; readonly count: number };

/** How the day that a change names goes with the one on which it was written down. */
export type WrittenDown = {
  /** The day that it names. */
  readonly dated: Day;
  /** When it was written down, where that was long after. */
  readonly on?: Day;
  /** The due day that had passed when it was written down. */
  readonly overdue?: Day;
};

export type TimelineEvent = {
  readonly kind: EventKind;
  readonly day: Day;
  readonly organisation: Link;
  /** The thing it is about: a post, a milestone, a grant. */
  readonly about: Link;
  /** Facts behind the sentence, as the dictionary's places name them. */
  readonly money?: Money;
  readonly funder?: Link;
  readonly reason?: string;
  readonly toDay?: Day;
  /** The last day on which something was heard. */
  readonly fromDay?: Day;
  /** The learning that one builds on. */
  readonly buildsOn?: Link;
  readonly worked?: Worked;
  readonly written?: WrittenDown;
  /** The post in which a report was corrected. */
  readonly post?: Link;
  /** What was changed without a word, or corrected. */
  readonly change?: ToldChange;
  /** Where more than its day tells it from others of its kind: a name that never changes. */
  readonly key?: string;
};

export type GrantRow = {
  readonly title: string;
  readonly address: string;
  readonly organisation: Link;
  readonly awarded: Day;
  readonly ends?: Day;
  readonly money: MoneyLine;
  readonly standings: readonly StandingCount[];
  readonly status: GrantStatus;
  readonly promised: number;
  /** Promises that were taken back with a reason, and those that are gone without one; the link tells of the first. */
  readonly withdrawn?: number;
  readonly gone?: Link & { readonly count: number };
  /** On the page of a funder: who else funds it. */
  readonly coFunders?: readonly Link[];
  /** How many promises moved by agreement. */
  readonly moved: number;
  /** When the next open promise is due. */
  readonly nextDue?: Day;
  readonly lastPost?: Day;
};

export type OrganisationCard = {
  readonly name: string;
  readonly address: string;
  readonly summary?: string;
  readonly place?: string;
  readonly posts: number;
  readonly lastPost?: Day;
  readonly language?: string;
};
