// The timelines of organisations, funders, programmes, themes and places: each a list in pages, by year and month.
import { timelineOf } from '../../model/address.ts';
import type { LinkedOrganisation, LinkedTheme } from '../../model/linked-site.ts';
import { pagedYears } from '../archive.ts';
import type { Edition } from '../edition.ts';
import { feedOf } from '../feed-addresses.ts';
import { linkTo } from '../link-to.ts';
import type { SheetOf } from '../page.ts';
import { pagesOf } from '../pages-of.ts';
import { portfolioName, type Portfolio } from '../portfolio.ts';
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
  yield* listed(edition.events(organisation), scope, edition);
}

export function* portfolioTimeline(portfolio: Portfolio, edition: Edition): Generator<SheetOf<'timeline'>> {
  const { address } = portfolio;
  const scope = scopeOf({ text: portfolioName(portfolio), address }, feedOf(portfolio), edition);
  yield* listed(timelineIndex(edition).events(portfolio), scope, edition);
}

/** Of a theme or a place. */
export function* shelfTimeline(shelf: LinkedTheme, edition: Edition): Generator<SheetOf<'timeline'>> {
  const { name, address } = shelf;
  yield* listed(
    timelineIndex(edition).events(shelf),
    scopeOf({ text: name, address }, feedOf(shelf), edition),
    edition,
  );
}

type OwnScope = TimelineScope & { readonly of: Link };

function scopeOf(of: Link, feed: Link, edition: Edition): OwnScope {
  return { title: edition.words(edition.language).t('title.timeline-of', { name: of.text }), of, feed };
}

function* listed(events: readonly TimelineEvent[], scope: OwnScope, edition: Edition): Generator<SheetOf<'timeline'>> {
  const address = timelineOf(scope.of.address);
  const archive = pagedYears(events, address);
  const years = archive.map(({ text, address: at, count }) => ({ text, address: at, count }));
  const counts = { years, archive, parts: timelineParts(events, edition, scope.of.address) };
  for (const page of pagesOf(events, address)) yield timelineSheet(page, { ...scope, counts }, edition);
}
