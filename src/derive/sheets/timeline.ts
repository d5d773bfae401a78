import { yearOf } from '../../model/day.ts';
import type { LinkedOrganisation } from '../../model/linked-site.ts';
import { eventKinds } from '../../model/standing.ts';
import type { Edition } from '../edition.ts';
import { feedOf } from '../feed-addresses.ts';
import { linkTo } from '../link-to.ts';
import type { SheetOf, TimelinePage } from '../page.ts';
import { pagerOf, pagesOf, type ListPage } from '../pages-of.ts';
import { portfolioEvents, portfolioName, type Portfolio } from '../portfolio.ts';
import type { Link, TimelineEvent } from '../sheet.ts';
import { toFrame } from '../to-frame.ts';
import { numbered } from './shelf.ts';

type Scope = {
  readonly address: string;
  readonly title: string;
  readonly of?: Link;
  readonly year?: string;
  readonly years: TimelinePage['years'];
  readonly feed: Link;
  readonly organisation?: LinkedOrganisation;
};

const newest = 50;

/** The newest events at `/timeline/`, and every year's at its own address. */
export function* siteTimeline(edition: Edition): Generator<SheetOf<'timeline'>> {
  const { t } = edition.words(edition.language);
  const events = edition.allEvents();
  const byYear = years(edition);
  const feed = { text: edition.site.settings.name, address: '/feed.xml' };
  const last = byYear[0];
  const items = events.slice(-newest).reverse();
  const front = {
    address: '/timeline/',
    items,
    pages: 1,
    ...(last && events.length > newest ? { older: last.address } : {}),
  };
  yield timelineSheet(front, { address: '/timeline/', title: t('title.timeline'), years: byYear, feed }, edition);
  for (const [year, own] of Map.groupBy(events, ({ day }) => yearOf(day))) {
    const address = `/timeline/${year}/`;
    const scope = { address, title: t('title.timeline-year', { year }), year, years: byYear, feed };
    for (const page of pagesOf(own, address)) yield timelineSheet(page, scope, edition);
  }
}

export function* organisationTimeline(
  organisation: LinkedOrganisation,
  edition: Edition,
): Generator<SheetOf<'timeline'>> {
  const { t } = edition.words(edition.languageFor(organisation));
  const scope: Scope = {
    address: `${organisation.address}timeline/`,
    title: t('title.timeline-of', { name: organisation.content.name }),
    of: linkTo(organisation),
    years: [],
    feed: feedOf(organisation),
    organisation,
  };
  for (const page of pagesOf(edition.events(organisation), scope.address)) yield timelineSheet(page, scope, edition);
}

export function* portfolioTimeline(portfolio: Portfolio, edition: Edition): Generator<SheetOf<'timeline'>> {
  const { t } = edition.words(edition.language);
  const name = portfolioName(portfolio);
  const scope: Scope = {
    address: `${portfolio.address}timeline/`,
    title: t('title.timeline-of', { name }),
    of: { text: name, address: portfolio.address },
    years: [],
    feed: feedOf(portfolio),
  };
  const events = portfolioEvents(portfolio, edition);
  for (const page of pagesOf(events, scope.address)) yield timelineSheet(page, scope, edition);
}

/** Newest first. */
export function years(edition: Edition): TimelinePage['years'] {
  const byYear = Map.groupBy(edition.allEvents(), ({ day }) => yearOf(day));
  return [...byYear]
    .map(([year, { length }]) => ({ text: year, address: `/timeline/${year}/`, count: length }))
    .sort((a, b) => (a.text < b.text ? 1 : -1));
}

function timelineSheet(page: ListPage<TimelineEvent>, scope: Scope, edition: Edition): SheetOf<'timeline'> {
  const { organisation, of, year, years: others, feed } = scope;
  const language = organisation ? edition.languageFor(organisation) : edition.language;
  const frame = toFrame(edition, {
    address: page.address,
    language,
    head: {
      title: numbered(scope.title, page.page, edition),
      description: edition.words(language).t('description.timeline'),
      feeds: [feed],
    },
    ...(organisation ? { organisation } : {}),
  });
  return {
    frame,
    page: {
      kind: 'timeline',
      ...(of ? { of } : {}),
      ...(year ? { year } : {}),
      // Counts of other years change with every post: they stand on the list's own address only.
      years: page.page === undefined ? others : [],
      events: page.items,
      kinds: eventKinds.filter((kind) => page.items.some((event) => event.kind === kind)),
      pager: pagerOf(page),
      follow: feed.address,
    },
  };
}
