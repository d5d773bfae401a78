// The kinds of page that gather things from all over the site.
import type { Day } from '../model/day.ts';
import type { EventKind } from '../model/standing.ts';
import type { LearningEntry } from './page-lines.ts';
import type { Link, Pager, PostCard, TimelineEvent } from './sheet.ts';

export type TimelinePage = {
  readonly kind: 'timeline';
  /** Whose; absent for the whole site's. */
  readonly of?: Link;
  readonly year?: string;
  readonly years: readonly (Link & { readonly count: number })[];
  /** Newest first. */
  readonly events: readonly TimelineEvent[];
  readonly kinds: readonly EventKind[];
  readonly pager: Pager;
  readonly follow: string;
};

export type ThemesPage = { readonly kind: 'themes'; readonly themes: readonly (Link & { readonly count: number })[] };

export type ThemePage = {
  readonly kind: 'theme';
  readonly name: string;
  readonly posts: readonly PostCard[];
  readonly pager: Pager;
  readonly follow: string;
};

export type LearningPage = {
  readonly kind: 'learning';
  readonly entries: readonly LearningEntry[];
  readonly pager: Pager;
};

export type FollowPage = {
  readonly kind: 'follow';
  readonly groups: readonly {
    readonly of: 'site' | 'organisations' | 'funders' | 'programmes' | 'themes';
    readonly feeds: readonly (Link & { readonly lastPost?: Day })[];
  }[];
};
