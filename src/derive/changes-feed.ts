// The feed of promises alone: when one was made, what changed about it and whether anybody said why, and how it ended.
import { eventSentence } from '../i18n/event-sentence.ts';
import { toldChangeSentence } from '../i18n/told-change.ts';
import { writtenWords } from '../i18n/written-down.ts';
import type { Words } from '../i18n/words.ts';
import type { LinkedMilestone, LinkedOrganisation } from '../model/linked-site.ts';
import type { EventKind } from '../model/standing.ts';
import type { Edition } from './edition.ts';
import { endWords } from './end-words.ts';
import type { FeedItem } from './feed-item.ts';
import { firstNames } from './former-names.ts';
import type { Link, TimelineEvent } from './sheet.ts';

const told: ReadonlySet<EventKind> = new Set([
  'promise-made',
  'revision-agreed',
  'revision-proposed',
  'revision-declined',
  'promise-changed',
  'promise-explained',
  'promise-removed',
  'promise-returned',
  'milestone-reached',
  'milestone-partly-reached',
  'milestone-not-reached-learnt',
  'milestone-not-reached-no-account',
  'milestone-stopped',
  'milestone-withdrawn',
]);

const ends: ReadonlySet<EventKind> = new Set([
  'milestone-reached',
  'milestone-partly-reached',
  'milestone-not-reached-learnt',
  'milestone-not-reached-no-account',
  'milestone-stopped',
]);

export function changesFeed(edition: Edition): Link {
  const { t } = edition.words(edition.language);
  return { text: t('feed.changes', { name: edition.site.settings.name }), address: '/changes.xml' };
}

/** Something that became of a promise, and what kind of thing that was. */
export type PromiseNewsItem = { readonly kind: EventKind; readonly item: FeedItem };

/** By the page of what it is about; without how a promise ended, which a post tells there. */
export function newsByPage(news: readonly PromiseNewsItem[]): ReadonlyMap<string, readonly FeedItem[]> {
  const open = news.filter(({ kind }) => !ends.has(kind)).map(({ item }) => item);
  return Map.groupBy(open, ({ address }) => address.replace(/#.*/, ''));
}

/**
 * Oldest first. One name each for good: what happened, to what by its first name, when, in which field; a second one of
 * that name has a number.
 */
export function promiseNewsItems(edition: Edition): PromiseNewsItem[] {
  const words = edition.words(edition.language);
  const nameOf = firstNames(edition.site.organisations, edition.ledger);
  const times = new Map<string, number>();
  const milestones = new Map(edition.site.organisations.flatMap(byAddress));
  const events = edition.allEvents().filter(({ kind }) => told.has(kind));
  return events.map((event) => {
    const name = `${event.kind} ${nameOf(event.about.address)} ${event.key ?? event.day}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    const milestone = ends.has(event.kind) ? milestones.get(event.about.address) : undefined;
    const said = [...(event.reason ? [event.reason] : []), ...writtenWords(event.written, words)];
    const summary = milestone ? endWords(milestone, words) : said.join(' ');
    return { kind: event.kind, item: changeItem(event, time === 1 ? name : `${name} ${time}`, { summary, words }) };
  });
}

type Told = { readonly summary: string; readonly words: Words };

function changeItem(event: TimelineEvent, guid: string, { summary, words }: Told): FeedItem {
  const { change, about, day, organisation } = event;
  return {
    key: guid,
    guid,
    title: eventSentence(event, words),
    address: about.address,
    day,
    author: organisation.text,
    categories: [],
    summary: change ? toldChangeSentence(change, words) : summary,
    language: words.language,
  };
}

function byAddress({ milestones }: LinkedOrganisation): [string, LinkedMilestone][] {
  return milestones.map((milestone) => [milestone.address, milestone]);
}
