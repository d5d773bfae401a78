// The grants of a funder or a programme, sorted into lists: its own page shows the beginning of each, and the lists all.
import { grantsAddress } from '../model/address.ts';
import type { LinkedFunder, LinkedGrant, LinkedMilestone, LinkedPost } from '../model/linked-site.ts';
import { milestonesOf, type Edition } from './edition.ts';
import { overdueLine } from './expected-line.ts';
import { unansweredPosts } from './funder-replies.ts';
import { grantPlaces } from './grant-places.ts';
import { grantStatus, type GrantStatus } from './grant-status.ts';
import { grantYears, yearLinks, type GrantYear } from './grant-years.ts';
import { milestoneStanding } from './milestone-standing.ts';
import type { ExpectedLine, GrantChoice, GrantChoiceLink, PlaceRow, YearLink } from './page.ts';
import { isFunder, type Portfolio } from './portfolio.ts';
import { promiseOf } from './promise.ts';

/** What a portfolio's own page and its lists show, worked out once. Grants are by the day of the award, oldest first. */
export type ChosenGrants = {
  readonly funder?: LinkedFunder;
  readonly all: readonly LinkedGrant[];
  readonly of: Readonly<Record<GrantStatus, readonly LinkedGrant[]>>;
  /** What is late for the longest comes last, so that a list begins with it. */
  readonly late: readonly LinkedMilestone[];
  readonly silent: readonly ExpectedLine[];
  /** Of a funder: reports without its reply. What waits for the longest comes last. */
  readonly unanswered: readonly LinkedPost[];
  /** The one with the most grants comes last. */
  readonly places: readonly PlaceRow[];
  readonly years: readonly GrantYear[];
  readonly choices: readonly GrantChoiceLink[];
  readonly yearLinks: readonly YearLink[];
};

const made = new WeakMap<Edition, Map<Portfolio, ChosenGrants>>();

export function chosenGrants(portfolio: Portfolio, edition: Edition): ChosenGrants {
  const known = made.get(edition) ?? new Map<Portfolio, ChosenGrants>();
  made.set(edition, known);
  const chosen = known.get(portfolio) ?? choose(portfolio, edition);
  known.set(portfolio, chosen);
  return chosen;
}

/** Where each list of its grants begins. */
export function grantLists(portfolio: Portfolio, edition: Edition): string[] {
  const { choices, yearLinks: years } = chosenGrants(portfolio, edition);
  return [...choices, ...years].map(({ address }) => address);
}

function choose(portfolio: Portfolio, edition: Edition): ChosenGrants {
  const { today } = edition.site;
  const all = [...new Set(portfolio.grants)].sort((a, b) => (awardKey(a) < awardKey(b) ? -1 : 1));
  const funder = isFunder(portfolio) ? portfolio : undefined;
  const statuses = Map.groupBy(all, (grant) => grantStatus(grant, today));
  const of = { live: statuses.get('live') ?? [], ended: statuses.get('ended') ?? [] };
  const late = milestonesOf(all)
    .filter((milestone) => milestoneStanding(milestone, today) === 'late')
    .sort((a, b) => (dueKey(a) < dueKey(b) ? 1 : -1));
  const silent = all
    .flatMap((grant) => overdueLine(edition.rhythm(grant), funder) ?? [])
    .sort((a, b) => (askedKey(a) < askedKey(b) ? 1 : -1));
  const unanswered = funder ? unansweredPosts(funder, all.flatMap(edition.rhythm)).reverse() : [];
  const places = grantPlaces(all, edition.site, funder);
  const years = grantYears(all, edition);
  const counts = { all: all.length, live: of.live.length, ended: of.ended.length };
  return {
    ...(funder ? { funder } : {}),
    all,
    of,
    late,
    silent,
    unanswered,
    places,
    years,
    choices: choiceLinks(portfolio, {
      ...counts,
      late: late.length,
      silent: silent.length,
      unanswered: unanswered.length,
      places: places.length,
    }),
    yearLinks: yearLinks(years, portfolio.address),
  };
}

/** Nobody waits for a programme to reply. */
function choiceLinks(portfolio: Portfolio, counts: Readonly<Record<GrantChoice, number>>): GrantChoiceLink[] {
  const choices = ['all', 'live', 'ended', 'late', 'silent', 'unanswered', 'places'] as const;
  return choices
    .filter((is) => is !== 'unanswered' || isFunder(portfolio))
    .map((is) => ({ is, address: choiceAddress(portfolio.address, is), count: counts[is] }));
}

export const choiceAddress = (portfolio: string, is: GrantChoice) =>
  grantsAddress(portfolio, is === 'all' ? undefined : is);

const awardKey = ({ content, address }: LinkedGrant) => `${content.awarded} ${address}`;
const askedKey = ({ day, grant }: ExpectedLine) => `${day ?? ''} ${grant.address}`;
const dueKey = (milestone: LinkedMilestone) => `${promiseOf(milestone).current.due} ${milestone.address}`;
