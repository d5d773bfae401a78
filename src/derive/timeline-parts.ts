// What a timeline is made of, by all that it can be read by: links to the timelines of these, with counts.
import { eventGroupAddress, learningAddress, timelineOf } from '../model/address.ts';
import { eventGroups, type EventGroup, type EventKind } from '../model/standing.ts';
import type { Edition } from './edition.ts';
import { linkTo, linkToFunder, linkToProgramme } from './link-to.ts';
import type { TimelineBy, TimelinePart } from './list-page.ts';
import type { Link, TimelineEvent } from './sheet.ts';
import { timelineIndex, type EventFacets } from './timeline-index.ts';

/** More are a list of their own: an address with a thousand links is no way to find one. */
const mostChoices = 24;

/** `own` is the address of whose timeline it is, which is no part of it. */
export function timelineParts(events: readonly TimelineEvent[], edition: Edition, own?: string): TimelinePart[] {
  const { facets } = timelineIndex(edition);
  const counts = new Map<object, number>();
  for (const event of events)
    for (const thing of thingsOf(facets(event))) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  const { organisations, funders, programmes, themes } = edition.site;
  const { places } = timelineIndex(edition);
  const part = <Thing extends object>(by: TimelineBy, things: readonly Thing[], link: (thing: Thing) => Link) => {
    const found = things.flatMap((thing) => {
      const count = counts.get(thing);
      return count === undefined ? [] : [{ ...link(thing), count }];
    });
    const others = found.filter(({ address }) => address !== own).sort((a, b) => b.count - a.count);
    const isLong = others.length > mostChoices && by !== 'funder' && by !== 'programme';
    const choices = (isLong ? others.slice(0, mostChoices) : others).map(toTimeline);
    return choices.length === 0 ? [] : [{ by, choices, ...(isLong ? { isCut: true as const } : {}) }];
  };
  const named = ({ name, address }: { readonly name: string; readonly address: string }) => ({ text: name, address });
  return [
    ...part('funder', funders, linkToFunder),
    ...part('programme', programmes, linkToProgramme),
    ...part('theme', themes, named),
    ...part('place', places, named),
    ...part('organisation', organisations, (organisation) => linkTo(organisation)),
  ];
}

function thingsOf(found: EventFacets | undefined): object[] {
  if (!found) return [];
  const { organisation, backing, themes, place } = found;
  return [organisation, ...backing.funders, ...backing.programmes, ...themes, ...(place ? [place] : [])];
}

function toTimeline<Choice extends Link>(choice: Choice): Choice {
  return { ...choice, address: timelineOf(choice.address) };
}

/** By what happened; only what did. Learning has lists of its own. */
export function groupParts(events: readonly TimelineEvent[], edition: Edition): TimelinePart[] {
  const { t } = edition.words(edition.language);
  const counts = new Map<EventKind, number>();
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const count = (kinds: readonly EventKind[]) => kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
  const groups = groupNames.map((group) => ({
    text: t(`event-group.${group}`),
    address: eventGroupAddress(group),
    count: count(eventGroups[group]),
  }));
  const learnt = { text: t('event-group.learnt'), address: learningAddress(), count: count(['learning']) };
  const choices = [...groups, learnt].filter((choice) => choice.count > 0);
  return choices.length === 0 ? [] : [{ by: 'group', choices }];
}

export const groupNames = Object.keys(eventGroups) as EventGroup[];
