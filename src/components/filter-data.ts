// What a timeline hands to the program that filters it.
import type { FilterData } from '../client/timeline/page-data.ts';
import type { TimelineFilter } from '../derive/list-page.ts';
import type { Words } from '../i18n/words.ts';
import {
  changesFeedAddress,
  factsAddress,
  factsFileAddress,
  funderAddress,
  learningFeedAddress,
  organisationAddress,
  placeAddress,
  programmeAddress,
  siteFeedAddress,
  themeAddress,
  timelineAddress,
} from '../model/address.ts';
import { eventGroups, eventKinds, standings } from '../model/standing.ts';
import { facetNames } from '../filter/facts.ts';

type Around = {
  readonly w: Words;
  readonly to: (address: string) => string;
  readonly language: string;
};

export function filterData({ scope, siteLanguage }: TimelineFilter, { w, to, language }: Around): FilterData {
  const named = <Id extends string>(ids: readonly Id[], name: (id: Id) => string) =>
    Object.fromEntries(ids.map((id) => [id, name(id)]));
  const thing = (address: (id: string) => string) => to(address('{id}'));
  return {
    language,
    siteLanguage,
    ...(scope ? { scope } : {}),
    facts: to(factsAddress),
    file: to(factsFileAddress('{name}')),
    table: to('/data/timeline.csv'),
    timeline: to(timelineAddress()),
    things: {
      organisation: thing(organisationAddress),
      funder: thing(funderAddress),
      programme: thing(programmeAddress),
      theme: thing(themeAddress),
      place: thing(placeAddress),
    },
    feeds: { all: to(siteFeedAddress), changes: to(changesFeedAddress), learning: to(learningFeedAddress) },
    groups: eventGroups,
    facets: named(facetNames, (facet) => w.t(`timeline-facet.${facet}`)) as FilterData['facets'],
    names: {
      kind: named(eventKinds, (kind) => w.t(`event-kind.${kind}`)),
      standing: named(standings, (standing) => w.t(`standing.${standing}`)),
    },
    words: filterWords(w),
  };
}

function filterWords(w: Words): FilterData['words'] {
  return {
    found: w.phrases('count.events'),
    choice: w.t('search-says.choice'),
    chip: w.t('timeline-filter.chip'),
    remove: w.t('timeline-filter.remove'),
    loading: w.t('timeline-filter.loading'),
    newest: w.t('timeline-filter.newest'),
    none: w.t('timeline-filter.none'),
    unknown: w.t('timeline-filter.unknown'),
    feed: w.t('timeline-filter.feed'),
    'feed-nearest': w.t('timeline-filter.feed-nearest'),
    'feed-changes': w.t('timeline-filter.feed-changes'),
    'feed-learning': w.t('timeline-filter.feed-learning'),
    'feed-all': w.t('follow.site'),
    offline: w.t('timeline-filter.offline'),
    failed: w.t('timeline-filter.failed'),
    changed: w.t('timeline-filter.changed'),
  };
}
