// The kinds of page that gather things from all over the site.
import type { NamedFacet } from '../filter/facts.ts';
import type { Day } from '../model/day.ts';
import type { Worked } from '../model/post.ts';
import type { EventGroup, EventKind } from '../model/standing.ts';
import type { FeedGroup } from './feed-list.ts';
import type { LearningEntry } from './page-lines.ts';
import type { Link, MilestoneRow, Pager, PostCard, TimelineEvent } from './sheet.ts';

export type TimelinePage = {
  readonly kind: 'timeline';
  /** Whose; absent for the whole site's. */
  readonly of?: Link;
  /** All of one sort, of the whole site. */
  readonly group?: EventGroup;
  readonly year?: string;
  /** Its first day; `year` is the month's. */
  readonly month?: Day;
  readonly years: readonly (Link & { readonly count: number })[];
  /** All years with their months, newest first; on the first page of all. */
  readonly archive?: readonly ArchiveYear[];
  /** Of the year, newest first; on its own address. */
  readonly months?: readonly ArchiveMonth[];
  /** What is in it, by what it can be read by; on its own address. */
  readonly parts?: readonly TimelinePart[];
  /** By several things at once, with a program; on its own address. */
  readonly filter?: TimelineFilter;
  /** Newest first. */
  readonly events: readonly TimelineEvent[];
  readonly kinds: readonly EventKind[];
  readonly pager: Pager;
  readonly follow: string;
};

export type TimelineFilter = {
  /** Whose timeline it is, by its id; absent on that of the site. */
  readonly scope?: { readonly facet: NamedFacet; readonly id: string };
  /** Of the pages that are nobody's own. */
  readonly siteLanguage: string;
  readonly feed: string;
};

/** What a timeline is read by. */
export type TimelineBy = 'group' | 'organisation' | 'funder' | 'programme' | 'theme' | 'place';

/** Those with most events first. Each leads to a timeline of its own; `count` is how many of them are in this one. */
export type TimelinePart = {
  readonly by: TimelineBy;
  readonly choices: readonly (Link & { readonly count: number })[];
  /** There are more of them than are listed. */
  readonly isCut?: true;
};

/** A month in which something happened, by its first day. */
export type ArchiveMonth = { readonly first: Day; readonly address: string; readonly count: number };

export type ArchiveYear = Link & { readonly count: number; readonly months: readonly ArchiveMonth[] };

/** What posts are gathered by. */
export type ShelfKind = 'theme' | 'place' | 'language';

export type Shelf = Link & {
  readonly count: number;
  readonly also?: string;
  /** Of a place that is on the map; degrees. */
  readonly latitude?: number;
  readonly longitude?: number;
};

export type ShelvesPage = {
  readonly kind: 'shelves';
  readonly of: ShelfKind;
  readonly shelves: readonly Shelf[];
};

export type ShelfPage = {
  readonly kind: 'shelf';
  readonly of: ShelfKind;
  readonly name: string;
  /** Everything that happened about it or there; a language has none. */
  readonly timeline?: string;
  /** Of its name, where that is not the page's. */
  readonly language?: string;
  /** What it is called in the language of the page, where that is another name. */
  readonly also?: string;
  readonly posts: readonly PostCard[];
  readonly pager: Pager;
  readonly follow: string;
};

export type LearningPage = {
  readonly kind: 'learning';
  /** The list's own address, with the newest entries and the ways to choose. */
  readonly list: string;
  readonly theme?: string;
  readonly worked?: Worked;
  /** Absent on numbered pages. */
  readonly filters: readonly LearningFilter[];
  readonly entries: readonly LearningEntry[];
  readonly pager: Pager;
};

/** One list of learning beside another: by whether it worked, by theme, or both. Without either it is the whole. */
export type LearningFilter = {
  readonly address: string;
  readonly count: number;
  readonly by: readonly ('worked' | 'theme')[];
  readonly theme?: string;
  readonly worked?: Worked;
};

export type QuestionsPage = {
  readonly kind: 'questions';
  readonly questions: readonly MilestoneRow[];
  readonly pager: Pager;
};

export type FollowPage = {
  readonly kind: 'follow';
  /** One organisation; absent for the whole site. */
  readonly of?: Link;
  readonly groups: readonly FeedGroup[];
  readonly calendars: readonly Link[];
  /** Lists of feeds, to take in at once. */
  readonly readingLists: readonly Link[];
};
