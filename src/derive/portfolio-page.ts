import type { Day } from '../model/day.ts';
import type { GrantRow, Link, MilestoneRow, MoneyLine, PostCard, StandingCount, TimelineEvent } from './sheet.ts';

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
  readonly money: MoneyLine;
  readonly standings: readonly StandingCount[];
  readonly grants: readonly GrantRow[];
  readonly late: readonly MilestoneRow[];
  readonly changes: readonly TimelineEvent[];
  readonly latest: readonly PostCard[];
  readonly timeline: string;
  readonly follow: string;
};
