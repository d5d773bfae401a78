// The feed of promises alone: when one was made, what changed about it and whether anybody said why, and how it ended.
import { eventValues } from '../i18n/event-values.ts';
import { toldChangeSentence } from '../i18n/told-change.ts';
import type { Words } from '../i18n/words.ts';
import type { EventKind } from '../model/standing.ts';
import type { Edition } from './edition.ts';
import type { FeedScope } from './feed-scopes.ts';
import type { FeedItem } from './feed.ts';
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

export function changesFeed(edition: Edition): Link {
  const { t } = edition.words(edition.language);
  return { text: t('feed.changes', { name: edition.site.settings.name }), address: '/changes.xml' };
}

export function changesScope(edition: Edition): FeedScope<FeedItem> {
  const words = edition.words(edition.language);
  const { licence, name } = edition.frame;
  const { text, address } = changesFeed(edition);
  return {
    address,
    page: '/timeline/',
    title: text,
    description: words.t('feed.description-changes', { name }),
    language: words.language,
    ...(licence ? { licence } : {}),
    entries: changeItems(edition, words),
  };
}

/**
 * One name each for good: what happened, to what by its first name, when, in which field; a second one of that name has a
 * number.
 */
function changeItems(edition: Edition, words: Words): FeedItem[] {
  const nameOf = firstNames(edition.site.organisations, edition.ledger);
  const times = new Map<string, number>();
  const events = edition.allEvents().filter(({ kind }) => told.has(kind));
  return events.map((event) => {
    const name = `${event.kind} ${nameOf(event.about.address)} ${event.key ?? event.day}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return changeItem(event, time === 1 ? name : `${name} ${time}`, words);
  });
}

function changeItem(event: TimelineEvent, guid: string, words: Words): FeedItem {
  const title = sentence(event, words);
  const { change, reason, about, day, organisation } = event;
  return {
    key: guid,
    guid,
    title,
    address: about.address,
    day,
    author: organisation.text,
    categories: [],
    summary: change ? toldChangeSentence(change, words) : (reason ?? title),
    language: words.language,
  };
}

function sentence(event: TimelineEvent, words: Words): string {
  const values = eventValues(event, words);
  const text = (value: string | Link | { readonly day: TimelineEvent['day'] } = '') =>
    typeof value === 'string' ? value : 'day' in value ? words.day(value.day) : value.text;
  return words
    .event(event.kind, new Set(Object.keys(values)))
    .map((piece) => ('text' in piece ? piece.text : text(values[piece.place])))
    .join('');
}
