// The feeds that are about all of the site.
import {
  digestFeedAddress,
  digestsAddress,
  learningAddress,
  learningFeedAddress,
  siteFeedAddress,
} from '../model/address.ts';
import { changesFeed, type PromiseNewsItem } from './changes-feed.ts';
import { digestItem } from './digest-item.ts';
import { digests } from './digest.ts';
import type { Edition } from './edition.ts';
import { learningItem } from './feed-item.ts';
import { common, type FeedScope } from './feed-scope.ts';
import { toldLearning } from './learning-told.ts';

export function siteScope(edition: Edition): FeedScope {
  const { settings, posts } = edition.site;
  const words = edition.words(edition.language);
  const description = settings.summary ?? words.t('feed.description-site', { name: settings.name });
  return {
    ...common(edition, words),
    of: 'site',
    name: settings.name,
    address: siteFeedAddress,
    page: '/',
    title: settings.name,
    description,
    entries: posts,
  };
}

/** What becomes of promises, and nothing else. */
export function changesScope(edition: Edition, news: readonly PromiseNewsItem[]): FeedScope {
  const words = edition.words(edition.language);
  const { text, address } = changesFeed(edition);
  return {
    ...common(edition, words),
    of: 'site',
    name: text,
    address,
    page: '/timeline/',
    title: text,
    description: words.t('feed.description-changes', { name: edition.frame.name }),
    entries: news.map(({ item }) => item),
  };
}

export function learningScope(edition: Edition): FeedScope {
  const words = edition.words(edition.language);
  const { name } = edition.frame;
  const title = words.t('feed.learning', { name });
  return {
    ...common(edition, words),
    of: 'site',
    name: title,
    address: learningFeedAddress,
    page: learningAddress(),
    title,
    description: words.t('feed.description-learning', { name }),
    entries: toldLearning(edition.site.posts).map((told) => learningItem(told, edition)),
  };
}

/** Each week that is over; one that goes on would change under whoever has read it. */
export function digestScope(edition: Edition): FeedScope {
  const words = edition.words(edition.language);
  const title = words.t('digest-mail.subject', { name: edition.frame.name, title: words.t('digest.feed') });
  const over = digests(edition).week.filter(({ isOpen }) => !isOpen);
  return {
    ...common(edition, words),
    of: 'site',
    name: title,
    address: digestFeedAddress,
    page: digestsAddress,
    title,
    description: words.t('digest.feed-description'),
    entries: over.map((digest) => digestItem(digest, edition)),
  };
}
