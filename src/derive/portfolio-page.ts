import type { Day } from '../model/day.ts';
import type { Money } from '../model/money.ts';
import type { DigestSection } from './digest-page.ts';
import type { GrantChoiceLink, PlaceRow, YearLink, YearOfLanes } from './grants-page.ts';
import type { ExpectedLine, ReplyLine, UnansweredLine } from './page-lines.ts';
import type { Asked } from './reporting.ts';
import type { MoneyLine } from './money-line.ts';
import type { GrantRow, LearningRow, Link, MilestoneRow, PostCard, StandingCount, TimelineEvent } from './sheet.ts';

export type FunderReplies = {
  /** Newest first. */
  readonly latest: readonly ReplyLine[];
  /** Days to a reply; absent where there is none to a post. */
  readonly median?: number;
  /** Whether any post answered what it asked for. */
  readonly asked: boolean;
  /** Posts without a reply that wait for the longest, oldest first; the list of them has all. */
  readonly waiting: readonly UnansweredLine[];
  readonly waitingCount: number;
};

/** What changed since a day, by what it tells; newest first, and not more than can be looked through. */
export type PortfolioNews = {
  readonly since: Day;
  readonly sections: readonly {
    readonly of: DigestSection;
    readonly count: number;
    readonly events: readonly TimelineEvent[];
  }[];
};

/** One programme, place or year; without a name what belongs to none. */
export type MoneyGroup = {
  readonly name?: string | Link;
  /** How many groups this one is the sum of. */
  readonly others?: number;
  readonly grants: number;
  readonly money: MoneyLine;
  readonly contingency?: { readonly size: readonly Money[]; readonly left: readonly Money[] };
};

export type MoneyGroups = { readonly by: 'programme' | 'place' | 'year'; readonly groups: readonly MoneyGroup[] };

/** A funder's page and a programme's show the same things for their grants. */
export type PortfolioPage = {
  readonly kind: 'funder' | 'programme';
  readonly title: string;
  readonly summary?: string;
  readonly identifier?: string;
  readonly url?: string;
  readonly starts?: Day;
  readonly ends?: Day;
  /** A programme's funders, or a funder's programmes. */
  readonly related: readonly Link[];
  readonly news: PortfolioNews;
  readonly moneyBy: readonly MoneyGroups[];
  readonly money: MoneyLine;
  readonly standings: readonly StandingCount[];
  /** Lists of its grants, with how many are in each. */
  readonly choices: readonly GrantChoiceLink[];
  /** The newest awards first; of many, the newest. */
  readonly live: readonly GrantRow[];
  readonly ended: readonly GrantRow[];
  /** The day of the first award; absent while there is no grant. */
  readonly firstAward?: Day;
  /** Grants whose file is gone, or cannot be read any more. */
  readonly goneGrants: readonly Link[];
  /** Of the year that matters most, and the ways to the others; absent while there is no grant. */
  readonly inTime?: YearOfLanes & { readonly years: readonly YearLink[]; readonly count: number };
  /** Those with the most grants first. */
  readonly places: readonly PlaceRow[];
  /** How many grants name no place. */
  readonly unplaced: number;
  /** Those that are late for the longest. */
  readonly late: readonly MilestoneRow[];
  /** Reports that did not come by their day, one a grant; the oldest first. */
  readonly silent: readonly ExpectedLine[];
  /** Of a funder: what it asks for, by the size of a grant. */
  readonly bands?: readonly (Asked & { readonly upTo?: Money })[];
  readonly replies?: FunderReplies;
  readonly latest: readonly PostCard[];
  readonly learning: readonly LearningRow[];
  readonly timeline: string;
  readonly follow: string;
};
