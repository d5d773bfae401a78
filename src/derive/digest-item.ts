// A week in a feed, for services that make e-mails out of feeds.
import { eventSentence } from '../i18n/event-sentence.ts';
import { periodName } from '../i18n/period-name.ts';
import type { Digest } from './digest.ts';
import type { Edition } from './edition.ts';
import type { FeedItem } from './feed-item.ts';

/** It says what happened without the reasons, which its page has. */
export function digestItem({ period, address, groups }: Digest, edition: Edition): FeedItem {
  const words = edition.words(edition.language);
  const told = groups.map(({ organisation, sections }) => {
    const sentences = sections.flatMap(({ events }) => events.map((event) => eventSentence(event, words)));
    return `${organisation.text}: ${words.clauses(sentences)}.`;
  });
  const guid = `digest ${period.id}`;
  return {
    key: guid,
    guid,
    title: periodName(period, words),
    address,
    day: period.until,
    author: edition.frame.name,
    categories: [],
    summary: told.join(' '),
    language: words.language,
  };
}
