// What a week or a month brought, by organisation: what was reached, moved and why, late, silent, learnt. Each is told as
// it was when it was over, so that what was sent by e-mail and what stands on the page stay the same.
import { digestAddress } from '../model/address.ts';
import type { Day } from '../model/day.ts';
import { monthOf, weekOf, type Period, type PeriodKind } from '../model/period.ts';
import type { EventKind } from '../model/standing.ts';
import { digestSections, type DigestGroup, type DigestSection } from './digest-page.ts';
import type { Edition } from './edition.ts';
import { lapses } from './lapses.ts';
import type { TimelineEvent } from './sheet.ts';
import { compareEvents } from './timeline.ts';

export type Digest = {
  readonly period: Period;
  readonly address: string;
  readonly groups: readonly DigestGroup[];
  readonly count: number;
  /** It goes on. */
  readonly isOpen: boolean;
};

/** Where each thing that happens is told; what is expected is no news. */
const sectionOf: Readonly<Record<EventKind, DigestSection | undefined>> = {
  'milestone-reached': 'ended',
  'milestone-partly-reached': 'ended',
  'milestone-not-reached-learnt': 'ended',
  'milestone-not-reached-no-account': 'ended',
  'milestone-stopped': 'ended',
  'milestone-withdrawn': 'ended',
  'revision-agreed': 'moved',
  'revision-proposed': 'moved',
  'revision-declined': 'moved',
  'promise-explained': 'moved',
  'promise-changed': 'unexplained',
  'promise-removed': 'unexplained',
  'promise-returned': 'unexplained',
  'milestone-due': 'late',
  silence: 'silent',
  'pause-began': 'paused',
  'pause-ended': 'paused',
  learning: 'learnt',
  'promise-made': 'promised',
  post: 'posts',
  'grant-awarded': 'also',
  payment: 'also',
  'contingency-drawn': 'also',
  'funder-replied': 'also',
  'report-corrected': 'also',
  'post-removed': 'also',
  'report-expected': undefined,
};

type Digests = Readonly<Record<PeriodKind, readonly Digest[]>>;

const made = new WeakMap<Edition, Digests>();

/** Oldest first; only those in which something happened. */
export function digests(edition: Edition): Digests {
  const known = made.get(edition) ?? { week: by(weekOf, edition), month: by(monthOf, edition) };
  made.set(edition, known);
  return known;
}

function by(periodOf: (day: Day) => Period, edition: Edition): Digest[] {
  const known = new Map<Day, Period>();
  const periodOn = (day: Day) => {
    const period = known.get(day) ?? periodOf(day);
    known.set(day, period);
    return period;
  };
  const periods = Map.groupBy(newsOf(edition), ({ day }) => periodOn(day).id);
  const { today } = edition.site;
  return [...periods.values()].flatMap((events) => {
    const [first] = events;
    if (!first) return [];
    const period = periodOn(first.day);
    const groups = groupsOf(events);
    const count = groups.reduce((sum, group) => sum + eventsIn(group), 0);
    return [{ period, address: digestAddress(period.id), groups, count, isOpen: today <= period.until }];
  });
}

/** A promise that is late is told so on the day on which it became late, whatever came of it afterwards. */
function newsOf(edition: Edition): TimelineEvent[] {
  const { organisations, today } = edition.site;
  const news = edition.allEvents().filter(({ kind }) => kind !== 'milestone-due' && sectionOf[kind] !== undefined);
  const late = organisations.flatMap(({ milestones }) => milestones.flatMap((one) => lapses(one, today)));
  return [...news, ...late].sort(compareEvents);
}

function groupsOf(events: readonly TimelineEvent[]): DigestGroup[] {
  const ended = new Set(events.filter(({ kind }) => sectionOf[kind] === 'ended').map(({ about }) => about.address));
  // Whoever was late and then done within the time is told of as done.
  const told = events.filter(({ kind, about }) => kind !== 'milestone-due' || !ended.has(about.address));
  const rooms = [...Map.groupBy(told, ({ organisation }) => organisation.address)];
  return rooms
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => (own[0] ? [{ organisation: own[0].organisation, sections: sectionsOf(own) }] : []));
}

/** Events by what they tell, in the order of a digest. */
export function sectionsOf(events: readonly TimelineEvent[]): DigestGroup['sections'] {
  const bySection = Map.groupBy(events, ({ kind }) => sectionOf[kind]);
  return digestSections.flatMap((of) => {
    const own = bySection.get(of);
    return own ? [{ of, events: own }] : [];
  });
}

function eventsIn({ sections }: DigestGroup): number {
  return sections.reduce((sum, { events }) => sum + events.length, 0);
}
