// Every event with all that a timeline is read by, worked out once: who pays for it, what it is about, where it was. The
// timelines of funders, programmes, themes and places are all made of this, and so is what the filter counts.
import { toId } from '../model/id.ts';
import type {
  LinkedFunder,
  LinkedGrant,
  LinkedMilestone,
  LinkedOrganisation,
  LinkedProgramme,
  LinkedTheme,
} from '../model/linked-site.ts';
import type { EventKind } from '../model/standing.ts';
import { backings, nobody, type Backing } from './backings.ts';
import type { Edition } from './edition.ts';
import { placesOf, type LinkedPlace } from './places.ts';
import type { TimelineEvent } from './sheet.ts';

export type EventFacets = {
  readonly organisation: LinkedOrganisation;
  readonly backing: Backing;
  readonly themes: readonly LinkedTheme[];
  readonly place?: LinkedPlace;
  /** The promise that it is about, while it is there. */
  readonly milestone?: LinkedMilestone;
};

/** What has a timeline of its own, beside organisations. */
export type TimelineScope = LinkedFunder | LinkedProgramme | LinkedTheme | LinkedPlace;

export type TimelineIndex = {
  readonly facets: (event: TimelineEvent) => EventFacets | undefined;
  /** Oldest first. */
  readonly events: (of: TimelineScope) => readonly TimelineEvent[];
  /** What an organisation's events have where they say nothing else. */
  readonly holder: (organisation: LinkedOrganisation | undefined) => Pick<EventFacets, 'backing' | 'place'>;
  /** Sorted by name. */
  readonly places: readonly LinkedPlace[];
};

const made = new WeakMap<Edition, TimelineIndex>();

export function timelineIndex(edition: Edition): TimelineIndex {
  const index = made.get(edition) ?? toIndex(edition);
  made.set(edition, index);
  return index;
}

function toIndex(edition: Edition): TimelineIndex {
  const things = thingFacets(edition);
  const facets = new Map<TimelineEvent, EventFacets>();
  const lists = new Map<TimelineScope, TimelineEvent[]>();
  for (const event of edition.allEvents()) {
    const own = facetsOf(event, things);
    if (!own) continue;
    facets.set(event, own);
    for (const scope of scopesOf(own)) {
      const list = lists.get(scope);
      if (list) list.push(event);
      else lists.set(scope, [event]);
    }
  }
  return {
    facets: (event) => facets.get(event),
    events: (of) => lists.get(of) ?? [],
    holder: (organisation) => {
      const room = organisation && things.byAddress.get(organisation.address);
      return room ? { ...room, backing: things.holder(room.organisation) } : { backing: nobody };
    },
    places: [...placesOf(edition.site).values()],
  };
}

function scopesOf({ backing, themes, place }: EventFacets): TimelineScope[] {
  return [...backing.funders, ...backing.programmes, ...themes, ...(place ? [place] : [])];
}

/** What whoever holds a grant tells of itself and not of a grant: it is of all who pay for any of its grants. */
const ofHolder: ReadonlySet<EventKind> = new Set([
  'post',
  'post-removed',
  'learning',
  'pause-began',
  'pause-ended',
  'funder-replied',
]);

type Things = {
  readonly byAddress: ReadonlyMap<string, EventFacets>;
  readonly holder: (organisation: LinkedOrganisation) => Backing;
};

function facetsOf(event: TimelineEvent, { byAddress, holder }: Things): EventFacets | undefined {
  const { about, organisation, kind } = event;
  const [page = ''] = about.address.split('#', 1);
  // Of what is gone the place on its organisation's page is told.
  const found = byAddress.get(about.address) ?? byAddress.get(page) ?? byAddress.get(organisation.address);
  return found && ofHolder.has(kind) ? { ...found, backing: holder(found.organisation) } : found;
}

/**
 * By address: organisations, grants, promises and posts, and what is gone. A grant is at its own place where it names one,
 * and at none where it names several.
 */
function thingFacets(edition: Edition): Things {
  const { site } = edition;
  const { holder, ofGrant, gone } = backings(edition);
  const byAddress = new Map<string, EventFacets>();
  const places = placesOf(site);
  const placeOfPost = new Map([...places.values()].flatMap((place) => place.posts.map((post) => [post, place])));
  const placeNamed = (name = '') => places.get(toId(name));
  for (const organisation of site.organisations) {
    const ownPlace = placeNamed(organisation.content.place?.name);
    const add = (address: string, place: LinkedPlace | undefined, more: Partial<EventFacets> = {}) =>
      byAddress.set(address, { organisation, backing: nobody, themes: [], ...more, ...(place ? { place } : {}) });
    const placeOf = (grant: LinkedGrant | undefined) => {
      const [first, ...others] = new Set((grant?.content.places ?? []).map(({ name }) => name));
      if (first === undefined) return ownPlace;
      return others.length === 0 ? placeNamed(first) : undefined;
    };
    add(organisation.address, ownPlace);
    for (const grant of organisation.grants) add(grant.address, placeOf(grant), { backing: ofGrant(grant) });
    for (const milestone of organisation.milestones) {
      const { address, grant } = milestone;
      add(address, placeOf(grant), { backing: ofGrant(grant), themes: themesOf(milestone), milestone });
    }
    for (const post of organisation.posts) add(post.address, placeOfPost.get(post), { themes: post.themes });
    for (const [address, backing] of gone(organisation)) add(address, ownPlace, { backing });
  }
  return { byAddress, holder };
}

/** A promise is about what the posts are about that report on it. */
function themesOf({ reports }: LinkedMilestone): LinkedTheme[] {
  return [...new Set(reports.flatMap(({ post }) => post.themes))].sort((a, b) => (a.id < b.id ? -1 : 1));
}
