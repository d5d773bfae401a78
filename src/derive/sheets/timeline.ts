import { timelineAddress, siteFeedAddress } from '../../model/address.ts';
import { yearOf, type Day } from '../../model/day.ts';
import type { LinkedOrganisation } from '../../model/linked-site.ts';
import { eventKinds } from '../../model/standing.ts';
import { archive, countedMonths, countedYears, type MonthOfEvents, type YearOfEvents } from '../archive.ts';
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
  readonly month?: Day;
  readonly years: TimelinePage['years'];
  readonly archive?: TimelinePage['archive'];
  readonly months?: TimelinePage['months'];
  readonly feed: Link;
  readonly organisation?: LinkedOrganisation;
};

const newest = 50;

/** The newest events at `/timeline/`, and those of every year and every month at their own addresses. */
export function* siteTimeline(edition: Edition): Generator<SheetOf<'timeline'>> {
  const { t } = edition.words(edition.language);
  const events = edition.allEvents();
  const all = archive(edition);
  const feed = { text: edition.site.settings.name, address: siteFeedAddress };
  const address = timelineAddress();
  const [last] = all;
  const items = events.slice(-newest).reverse();
  const older = last && events.length > newest ? { older: last.address } : {};
  const scope: Scope = {
    address,
    title: t('title.timeline'),
    years: counted(all),
    archive: countedYears(edition),
    feed,
  };
  yield timelineSheet({ address, items, pages: 1, ...older }, scope, edition);
  for (const year of all) yield* yearSheets(year, counted(all), feed, edition);
  yield* monthSheets(
    all.flatMap(({ months }) => months),
    feed,
    edition,
  );
}

function* yearSheets(
  { text: year, address, events, months }: YearOfEvents,
  years: Scope['years'],
  feed: Link,
  edition: Edition,
): Generator<SheetOf<'timeline'>> {
  const title = edition.words(edition.language).t('title.timeline-year', { year });
  const scope = { address, title, year, years, months: countedMonths(months), feed };
  for (const page of pagesOf(events, address)) yield timelineSheet(page, scope, edition);
}

/** Each leads to the month before it and the month after it in which something happened. */
function* monthSheets(months: readonly MonthOfEvents[], feed: Link, edition: Edition): Generator<SheetOf<'timeline'>> {
  const { t, month } = edition.words(edition.language);
  for (const [index, { first, address, events }] of months.entries()) {
    const title = t('title.timeline-year', { year: month(first) });
    const scope = { address, title, year: yearOf(first), month: first, years: [], feed };
    const newer = months[index - 1]?.address;
    const older = months[index + 1]?.address;
    for (const page of pagesOf(events, address)) {
      const beside = { ...(newer ? { newer } : {}), ...(older ? { older } : {}) };
      yield timelineSheet({ ...beside, ...page }, scope, edition);
    }
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

function counted(years: readonly YearOfEvents[]): Scope['years'] {
  return years.map(({ text, address, count }) => ({ text, address, count }));
}

function timelineSheet(page: ListPage<TimelineEvent>, scope: Scope, edition: Edition): SheetOf<'timeline'> {
  const { organisation, of, year, month, feed } = scope;
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
      ...(month ? { month } : {}),
      // Counts of years and months change with every post: they stand on the list's own address only.
      ...(page.page === undefined ? countsOf(scope) : { years: [] }),
      events: page.items,
      kinds: eventKinds.filter((kind) => page.items.some((event) => event.kind === kind)),
      pager: pagerOf(page),
      follow: feed.address,
    },
  };
}

function countsOf({ years, archive: all, months }: Scope): Pick<TimelinePage, 'years' | 'archive' | 'months'> {
  return { years, ...(all ? { archive: all } : {}), ...(months ? { months } : {}) };
}
