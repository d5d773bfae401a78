// What a timeline is made of, by all that it can be read by: links to the timelines of these, with counts.
import { eventGroupAddress, learningAddress, timelineOf } from '../model/address.ts';
import { eventGroups, type EventGroup, type EventKind } from '../model/standing.ts';
import type { LinkedFunder, LinkedOrganisation, LinkedProgramme, LinkedTheme } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import { linkTo, linkToFunder, linkToProgramme } from './link-to.ts';
import type { TimelineBy, TimelinePart } from './list-page.ts';
import type { Link, TimelineEvent } from './sheet.ts';
import { timelineIndex } from './timeline-index.ts';

/** More are a list of their own: an address with a thousand links is no way to find one. */
const mostChoices = 24;

/**
 * `own` is the address of whose timeline it is, which is no part of it. Only what is in it is looked at: a site has as many
 * timelines as it has organisations.
 */
export function timelineParts(events: readonly TimelineEvent[], edition: Edition, own?: string): TimelinePart[] {
  const { facets } = timelineIndex(edition);
  const counts = {
    funder: new Map<LinkedFunder, number>(),
    programme: new Map<LinkedProgramme, number>(),
    theme: new Map<LinkedTheme, number>(),
    place: new Map<LinkedTheme, number>(),
    organisation: new Map<LinkedOrganisation, number>(),
  };
  for (const event of events) {
    const found = facets(event);
    if (!found) continue;
    for (const funder of found.backing.funders) count(counts.funder, funder);
    for (const programme of found.backing.programmes) count(counts.programme, programme);
    for (const theme of found.themes) count(counts.theme, theme);
    if (found.place) count(counts.place, found.place);
    count(counts.organisation, found.organisation);
  }
  return [
    ...part('funder', counts.funder, linkToFunder, own),
    ...part('programme', counts.programme, linkToProgramme, own),
    ...part('theme', counts.theme, linkToShelf, own),
    ...part('place', counts.place, linkToShelf, own),
    ...part('organisation', counts.organisation, (organisation) => linkTo(organisation), own),
  ];
}

function count<Thing>(counts: Map<Thing, number>, thing: Thing): void {
  counts.set(thing, (counts.get(thing) ?? 0) + 1);
}

function linkToShelf({ name, address }: LinkedTheme): Link {
  return { text: name, address };
}

function part<Thing extends { readonly address: string }>(
  by: TimelineBy,
  counts: ReadonlyMap<Thing, number>,
  link: (thing: Thing) => Link,
  own: string | undefined,
): TimelinePart[] {
  const others = [...counts].filter(([{ address }]) => address !== own);
  const sorted = others.sort(([a, one], [b, other]) => other - one || (a.address < b.address ? -1 : 1));
  const isLong = sorted.length > mostChoices && by !== 'funder' && by !== 'programme';
  const listed = isLong ? sorted.slice(0, mostChoices) : sorted;
  const choices = listed.map(([thing, number]) => toTimeline({ ...link(thing), count: number }));
  return choices.length === 0 ? [] : [{ by, choices, ...(isLong ? { isCut: true as const } : {}) }];
}

function toTimeline<Choice extends Link>(choice: Choice): Choice {
  return { ...choice, address: timelineOf(choice.address) };
}

/** By what happened; only what did. Learning has lists of its own. */
export function groupParts(events: readonly TimelineEvent[], edition: Edition): TimelinePart[] {
  const { t } = edition.words(edition.language);
  const counts = new Map<EventKind, number>();
  for (const { kind } of events) count(counts, kind);
  const all = (kinds: readonly EventKind[]) => kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
  const groups = groupNames.map((group) => ({
    text: t(`event-group.${group}`),
    address: eventGroupAddress(group),
    count: all(eventGroups[group]),
  }));
  const learnt = { text: t('event-group.learnt'), address: learningAddress(), count: all(['learning']) };
  const choices = [...groups, learnt].filter((choice) => choice.count > 0);
  return choices.length === 0 ? [] : [{ by: 'group', choices }];
}

export const groupNames = Object.keys(eventGroups) as EventGroup[];
