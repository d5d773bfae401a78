// The feed of promises alone: when one was made, what changed about it and whether anybody said why, and how it ended.
import { eventValues } from '../i18n/event-values.ts';
import { toldChangeSentence } from '../i18n/told-change.ts';
import { writtenWords } from '../i18n/written-down.ts';
import type { Words } from '../i18n/words.ts';
import type { LinkedMilestone, LinkedOrganisation } from '../model/linked-site.ts';
import type { EventKind } from '../model/standing.ts';
import type { Edition } from './edition.ts';
import { endWords } from './end-words.ts';
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
  const milestones = new Map(edition.site.organisations.flatMap(byAddress));
  const events = edition.allEvents().filter(({ kind }) => told.has(kind));
  return events.map((event) => {
    const name = `${event.kind} ${nameOf(event.about.address)} ${event.key ?? event.day}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    const milestone = ends.has(event.kind) ? milestones.get(event.about.address) : undefined;
    const said = [...(event.reason ? [event.reason] : []), ...writtenWords(event.written, words)];
    const summary = milestone ? endWords(milestone, words) : said.join(' ');
    return changeItem(event, time === 1 ? name : `${name} ${time}`, { summary, words });
  });
}

type Told = { readonly summary: string; readonly words: Words };

function changeItem(event: TimelineEvent, guid: string, { summary, words }: Told): FeedItem {
  const { change, about, day, organisation } = event;
  return {
    key: guid,
    guid,
    title: sentence(event, words),
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

function sentence(event: TimelineEvent, words: Words): string {
  const values = eventValues(event, words);
  const text = (value: string | Link | { readonly day: TimelineEvent['day'] } = '') =>
    typeof value === 'string' ? value : 'day' in value ? words.day(value.day) : value.text;
  return words
    .event(event.kind, new Set(Object.keys(values)))
    .map((piece) => ('text' in piece ? piece.text : text(values[piece.place])))
    .join('');
}
