import { eventGroupAddress, siteFeedAddress, timelineAddress } from '../../model/address.ts';
import { yearOf } from '../../model/day.ts';
import { eventGroups, type EventKind } from '../../model/standing.ts';
import { archive, countedMonths, countedYears, pagedYears, type MonthOfEvents, type YearOfEvents } from '../archive.ts';
import type { Edition } from '../edition.ts';
import type { SheetOf, TimelinePage } from '../page.ts';
import { pagesOf } from '../pages-of.ts';
import type { Link } from '../sheet.ts';
import { groupNames, groupParts, timelineParts } from '../timeline-parts.ts';
import { timelineSheet } from './timeline-sheet.ts';

const newest = 50;

/** The newest events at `/timeline/`; those of every year, every month and every sort at their own addresses. */
export function* siteTimeline(edition: Edition): Generator<SheetOf<'timeline'>> {
  const { t } = edition.words(edition.language);
  const events = edition.allEvents();
  const all = archive(edition);
  const feed = { text: edition.site.settings.name, address: siteFeedAddress };
  const address = timelineAddress();
  const [last] = all;
  const items = events.slice(-newest).reverse();
  const older = last && events.length > newest ? { older: last.address } : {};
  const counts = {
    years: counted(all),
    archive: countedYears(edition),
    parts: [...groupParts(events, edition), ...timelineParts(events, edition)],
    ...(events.length > 0 ? { filter: { siteLanguage: edition.language, feed: feed.address } } : {}),
  };
  yield timelineSheet({ address, items, pages: 1, ...older }, { title: t('title.timeline'), counts, feed }, edition);
  for (const year of all) yield* yearSheets(year, counted(all), feed, edition);
  yield* monthSheets(
    all.flatMap(({ months }) => months),
    feed,
    edition,
  );
  yield* groupSheets(feed, edition);
}

function* yearSheets(
  { text: year, address, events, months }: YearOfEvents,
  years: TimelinePage['years'],
  feed: Link,
  edition: Edition,
): Generator<SheetOf<'timeline'>> {
  const title = edition.words(edition.language).t('title.timeline-year', { year });
  const scope = { title, year, counts: { years, months: countedMonths(months) }, feed };
  for (const page of pagesOf(events, address)) yield timelineSheet(page, scope, edition);
}

/** Each leads to the month before it and the month after it in which something happened. */
function* monthSheets(months: readonly MonthOfEvents[], feed: Link, edition: Edition): Generator<SheetOf<'timeline'>> {
  const { t, month } = edition.words(edition.language);
  for (const [index, { first, address, events }] of months.entries()) {
    const title = t('title.timeline-year', { year: month(first) });
    const scope = { title, year: yearOf(first), month: first, feed };
    const newer = months[index - 1]?.address;
    const older = months[index + 1]?.address;
    for (const page of pagesOf(events, address)) {
      const beside = { ...(newer ? { newer } : {}), ...(older ? { older } : {}) };
      yield timelineSheet({ ...beside, ...page }, scope, edition);
    }
  }
}

function* groupSheets(feed: Link, edition: Edition): Generator<SheetOf<'timeline'>> {
  const { t } = edition.words(edition.language);
  const byKind = Map.groupBy(edition.allEvents(), ({ kind }) => groupOf.get(kind));
  for (const group of groupNames) {
    const events = byKind.get(group) ?? [];
    const address = eventGroupAddress(group);
    const title = t('title.timeline-group', { name: t(`event-group.${group}`) });
    const scope = { title, group, counts: { archive: pagedYears(events, address) }, feed };
    for (const page of pagesOf(events, address)) yield timelineSheet(page, scope, edition);
  }
}

const groupOf = new Map(groupNames.flatMap((group) => eventGroups[group].map((kind: EventKind) => [kind, group])));

function counted(years: readonly YearOfEvents[]): TimelinePage['years'] {
  return years.map(({ text, address, count }) => ({ text, address, count }));
}
