// One page of a timeline, whoever's it is.
import type { Day } from '../../model/day.ts';
import type { LinkedOrganisation } from '../../model/linked-site.ts';
import { eventKinds, type EventGroup } from '../../model/standing.ts';
import type { Edition } from '../edition.ts';
import type { SheetOf, TimelinePage } from '../page.ts';
import { pagerOf, type ListPage } from '../pages-of.ts';
import type { Link, TimelineEvent } from '../sheet.ts';
import { toFrame } from '../to-frame.ts';
import { numbered } from './shelf.ts';

/** What changes with every post: it stands on the list's own address only. */
type Counts = Pick<TimelinePage, 'archive' | 'months' | 'parts' | 'filter'> & {
  readonly years?: TimelinePage['years'];
};

export type TimelineScope = {
  readonly title: string;
  readonly of?: Link;
  readonly group?: EventGroup;
  readonly year?: string;
  readonly month?: Day;
  readonly counts?: Counts;
  readonly feed: Link;
  readonly organisation?: LinkedOrganisation;
};

export function timelineSheet(
  page: ListPage<TimelineEvent>,
  scope: TimelineScope,
  edition: Edition,
): SheetOf<'timeline'> {
  const { organisation, of, group, year, month, feed, counts } = scope;
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
      ...(group ? { group } : {}),
      ...(year ? { year } : {}),
      ...(month ? { month } : {}),
      years: [],
      ...(page.page === undefined ? counts : {}),
      events: page.items,
      kinds: eventKinds.filter((kind) => page.items.some((event) => event.kind === kind)),
      pager: pagerOf(page),
      follow: feed.address,
    },
  };
}
