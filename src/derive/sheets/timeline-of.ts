// The timelines of organisations, funders, programmes, themes and places: each a list in pages, by year and month.
import type { NamedFacet } from '../../filter/facts.ts';
import { timelineOf } from '../../model/address.ts';
import type { LinkedOrganisation, LinkedTheme } from '../../model/linked-site.ts';
import { pagedYears } from '../archive.ts';
import type { Edition } from '../edition.ts';
import { feedOf } from '../feed-addresses.ts';
import { linkTo } from '../link-to.ts';
import type { SheetOf } from '../page.ts';
import { pagesOf } from '../pages-of.ts';
import { isFunder, portfolioName, type Portfolio } from '../portfolio.ts';
import type { Link, TimelineEvent } from '../sheet.ts';
import { timelineIndex } from '../timeline-index.ts';
import { timelineParts } from '../timeline-parts.ts';
import { timelineSheet, type TimelineScope } from './timeline-sheet.ts';

export function* organisationTimeline(
  organisation: LinkedOrganisation,
  edition: Edition,
): Generator<SheetOf<'timeline'>> {
  const { t } = edition.words(edition.languageFor(organisation));
  const scope = {
    title: t('title.timeline-of', { name: organisation.content.name }),
    of: linkTo(organisation),
    feed: feedOf(organisation),
    organisation,
  };
  yield* listed(edition.events(organisation), { ...scope, facet: 'organisation', id: organisation.id }, edition);
}

export function* portfolioTimeline(portfolio: Portfolio, edition: Edition): Generator<SheetOf<'timeline'>> {
  const { address, id } = portfolio;
  const scope = scopeOf({ text: portfolioName(portfolio), address }, feedOf(portfolio), edition);
  const facet = isFunder(portfolio) ? 'funder' : 'programme';
  yield* listed(timelineIndex(edition).events(portfolio), { ...scope, facet, id }, edition);
}

export function* shelfTimeline(
  facet: 'theme' | 'place',
  shelf: LinkedTheme,
  edition: Edition,
): Generator<SheetOf<'timeline'>> {
  const { id, name, address } = shelf;
  const scope = scopeOf({ text: name, address }, feedOf(shelf), edition);
  yield* listed(timelineIndex(edition).events(shelf), { ...scope, facet, id }, edition);
}

type OwnScope = TimelineScope & { readonly of: Link };
type NamedScope = OwnScope & { readonly facet: NamedFacet; readonly id: string };

function scopeOf(of: Link, feed: Link, edition: Edition): OwnScope {
  return { title: edition.words(edition.language).t('title.timeline-of', { name: of.text }), of, feed };
}

function* listed(
  events: readonly TimelineEvent[],
  { facet, id, ...scope }: NamedScope,
  edition: Edition,
): Generator<SheetOf<'timeline'>> {
  const address = timelineOf(scope.of.address);
  const archive = pagedYears(events, address);
  const years = archive.map(({ text, address: at, count }) => ({ text, address: at, count }));
  const parts = timelineParts(events, edition, scope.of.address);
  const filter = { scope: { facet, id }, siteLanguage: edition.language, feed: scope.feed.address };
  const counts = { years, archive, parts, ...(events.length > 0 ? { filter } : {}) };
  for (const page of pagesOf(events, address)) yield timelineSheet(page, { ...scope, counts }, edition);
}
