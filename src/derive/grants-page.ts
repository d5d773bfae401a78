// The grants of a funder or a programme, chosen: every choice is a page of its own.
import type { Day } from '../model/day.ts';
import type { Money } from '../model/money.ts';
import type { ExpectedLine, UnansweredLine } from './page-lines.ts';
import type { GrantRow, Link, MilestoneRow, Pager } from './sheet.ts';

/** All grants, those of a status, what is late, promises and reports, what a funder owes a reply, or where they are. */
export type GrantChoice = 'all' | 'live' | 'ended' | 'late' | 'silent' | 'unanswered' | 'places';

export type GrantChoiceLink = { readonly is: GrantChoice; readonly address: string; readonly count: number };

/** One promise in the lane of its grant. */
export type LanePromise = Pick<MilestoneRow, 'title' | 'address' | 'standing' | 'due' | 'days'>;

/** A grant in a year: what of it, and of its promises, lies there. */
export type GrantLane = {
  readonly title: string;
  readonly address: string;
  readonly organisation: Link;
  readonly awarded: Day;
  readonly ends?: Day;
  /** The last day that is known of it, in whatever year. */
  readonly until: Day;
  readonly promises: readonly LanePromise[];
  /** How many more lie there. */
  readonly more?: number;
};

export type YearOfLanes = {
  readonly year: string;
  readonly lanes: readonly GrantLane[];
  /** Where it is in the year. */
  readonly today?: Day;
};

/** A place with what is there, for a map and the list beside it. */
export type PlaceRow = {
  readonly name: string;
  readonly area?: string;
  /** Of its page; a place of which no post tells has none. */
  readonly address?: string;
  /** Degrees; without them it is on no map. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** The first few. */
  readonly organisations: readonly Link[];
  readonly organisationCount: number;
  readonly grants: number;
  readonly awarded: readonly Money[];
};

/** A year with its address and how many grants lie in it. */
export type YearLink = Link & { readonly count: number };

export type GrantsPage = {
  readonly kind: 'grants';
  /** Whose. */
  readonly of: Link;
  readonly shown:
    | { readonly is: 'all' | 'live' | 'ended'; readonly grants: readonly GrantRow[] }
    | { readonly is: 'late'; readonly late: readonly MilestoneRow[] }
    | { readonly is: 'silent'; readonly silent: readonly ExpectedLine[] }
    | { readonly is: 'unanswered'; readonly unanswered: readonly UnansweredLine[] }
    | { readonly is: 'places'; readonly places: readonly PlaceRow[] }
    | ({ readonly is: 'year' } & YearOfLanes);
  /** The first address of the list. */
  readonly list: string;
  /** On the first address only. */
  readonly choices: readonly GrantChoiceLink[];
  readonly years: readonly YearLink[];
  readonly pager: Pager;
  readonly follow: string;
};
