// Small pages for other people's sites to frame: how a promise stands, and how an organisation does.
import type { Day } from '../model/day.ts';
import type { Link, MilestoneRow, StandingCount } from './sheet.ts';

/** `page` is the whole of it, on its own. */
export type EmbedMilestonePage = {
  readonly kind: 'embed-milestone';
  readonly page: string;
  readonly row: MilestoneRow;
  /** While it is open. */
  readonly today?: Day;
  /** The newest post that reports on it. */
  readonly latest?: DatedLink;
};

export type EmbedOrganisationPage = {
  readonly kind: 'embed-organisation';
  readonly page: string;
  readonly name: string;
  readonly summary?: string;
  readonly standings: readonly StandingCount[];
  /** Newest first. */
  readonly latest: readonly DatedLink[];
};

export type DatedLink = Link & { readonly day: Day };
