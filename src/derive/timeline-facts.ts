// What the filter of the timeline knows of every event: ids, and what they are called.
import type { Named, NamedFacet } from '../filter/facts.ts';
import type { EventFacts, FactsSource } from '../filter/write-facts.ts';
import { yearOf } from '../model/day.ts';
import type { LinkedMilestone, LinkedOrganisation } from '../model/linked-site.ts';
import { eventKinds, standings } from '../model/standing.ts';
import type { Edition } from './edition.ts';
import { milestoneStanding } from './milestone-standing.ts';
import type { TimelineEvent } from './sheet.ts';
import { timelineIndex, type EventFacets } from './timeline-index.ts';

/** In the order of `timeline.csv`: row by row the same events. */
export function timelineFacts(edition: Edition): FactsSource {
  const { site } = edition;
  const { facets, places, holder } = timelineIndex(edition);
  const milestones = new Map<string, LinkedMilestone>();
  const events = edition.allEvents().flatMap((event) => {
    const found = facets(event);
    if (!found) return [];
    const { milestone } = found;
    if (milestone) milestones.set(milestone.address, milestone);
    return [factsOf(event, found)];
  });
  const organisations = new Map(site.organisations.map((organisation) => [organisation.id, organisation]));
  const names = namesIn(edition, places);
  return {
    events,
    kinds: eventKinds,
    standings,
    nameOf: (facet, id) => names[facet].get(id) ?? [id, id],
    ownOf: (id) => ownFacts(holder(organisations.get(id))),
    standingOf: (address) => {
      const milestone = milestones.get(address);
      return milestone ? milestoneStanding(milestone, site.today) : 'planned';
    },
    year: yearOf(site.today),
  };
}

function factsOf({ day, kind }: TimelineEvent, found: EventFacets): EventFacts {
  const { organisation, themes, milestone } = found;
  return {
    day,
    kind,
    organisation: organisation.id,
    ...ownFacts(found),
    themes: themes.map(({ id }) => id).sort(),
    ...(milestone ? { promise: milestone.address } : {}),
  };
}

type Own = Pick<EventFacts, 'funders' | 'programmes' | 'place'>;

function ownFacts({ backing, place }: Pick<EventFacets, 'backing' | 'place'>): Own {
  return {
    funders: backing.funders.map(({ id }) => id),
    programmes: backing.programmes.map(({ id }) => id),
    ...(place ? { place: place.id } : {}),
  };
}

type Names = { readonly [Name in NamedFacet]: ReadonlyMap<string, Named> };

function namesIn(edition: Edition, places: ReturnType<typeof timelineIndex>['places']): Names {
  const { organisations, funders, programmes, themes } = edition.site;
  const named = <Thing extends { readonly id: string }>(
    things: readonly Thing[],
    nameOf: (thing: Thing) => string,
    languageOf: (thing: Thing) => string = () => edition.language,
  ) =>
    new Map(
      things.map((thing) => {
        const language = languageOf(thing);
        const name = [thing.id, nameOf(thing)] as const;
        const entry: Named = language === edition.language ? name : [...name, language];
        return [thing.id, entry];
      }),
    );
  const ofRoom = (organisation: LinkedOrganisation) => edition.languageFor(organisation);
  return {
    organisation: named(organisations, ({ content }) => content.name, ofRoom),
    funder: named(funders, ({ content }) => content.name),
    programme: named(programmes, ({ content }) => content.title),
    theme: named(themes, ({ name }) => name),
    place: named(places, ({ name }) => name),
  };
}
