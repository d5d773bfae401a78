// What can be followed: one list a scope, of posts and of what happened to promises. A feed has the newest fifty; the
// older ones stand in archives that never change once they are full (RFC 5005), so that a reader can walk to the very
// first post.
import { jsonFeedAddress } from '../model/address.ts';
import type { Day } from '../model/day.ts';
import type { LinkedPost } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import { postItem, type FeedItem } from './feed-item.ts';
import type { FeedEntry, FeedScope } from './feed-scope.ts';
import { feedScopes } from './feed-scopes.ts';

/** RSS 2.0 with its archives, or JSON Feed 1.1 with the newest items. */
export type FeedForm = 'rss' | 'json';

export type FeedSheet = {
  readonly form: FeedForm;
  readonly address: string;
  /** Where the same feed is now, where this is a former address of it. */
  readonly moved?: string;
  readonly title: string;
  readonly description: string;
  /** The page that it is the feed of. */
  readonly page: string;
  readonly language: string;
  readonly licence?: string;
  /** The WebSub hub that tells of what is new. */
  readonly hub?: string;
  /** The feed with the newest items, where this is an archive of it. */
  readonly current?: string;
  /** The archive with the items before these. */
  readonly older?: string;
  /** The newest item's day; absent where there is none. */
  readonly updated?: Day;
  /** Newest first. */
  readonly items: readonly FeedItem[];
};

/** A feed without its items. */
export type FeedHead = Omit<FeedSheet, 'items'>;

export function feedHead({ items: _, ...head }: FeedSheet): FeedHead {
  return head;
}

export const itemsAFeed = 50;

export function* feeds(edition: Edition): Generator<FeedSheet> {
  const known = new Map<LinkedPost, FeedItem>();
  const item = (entry: FeedEntry) => {
    if ('guid' in entry) return entry;
    const made = known.get(entry) ?? postItem(entry, edition);
    known.set(entry, made);
    return made;
  };
  const former = formerFeeds(edition);
  for (const scope of feedScopes(edition))
    for (const sheet of feedsOf(scope, item)) {
      yield sheet;
      for (const page of former.get(scope.page) ?? []) yield atFormer(page, scope.page, sheet);
    }
}

/** The page of what has a feed → the addresses that it had before. */
function formerFeeds(edition: Edition): ReadonlyMap<string, readonly string[]> {
  const moved = Map.groupBy(edition.former().moved, ([, { address }]) => address);
  return new Map([...moved].map(([now, some]) => [now, some.map(([former]) => former)]));
}

/** A feed reader follows no page that leads on, so the same feed stands there. It says itself where it is now. */
function atFormer(page: string, now: string, sheet: FeedSheet): FeedSheet {
  return { ...sheet, address: page + sheet.address.slice(now.length), moved: sheet.address };
}

/** Archives hold fifty each, counted from the oldest; the newest fifty are always in the feed itself. */
function* feedsOf(scope: FeedScope, item: (entry: FeedEntry) => FeedItem): Generator<FeedSheet> {
  const { entries, address, of: _, name: __, also: ___, room: ____, ...common } = scope;
  const archive = (number: number) => `${address.replace(/\.xml$/, '')}/${number}.xml`;
  const newestFirst = (some: readonly FeedEntry[]) => some.map(item).reverse();
  const archives = Math.max(Math.ceil(entries.length / itemsAFeed) - 1, 0);
  for (let number = 1; number <= archives; number += 1) {
    const items = newestFirst(entries.slice((number - 1) * itemsAFeed, number * itemsAFeed));
    const older = number > 1 ? { older: archive(number - 1) } : {};
    yield { ...common, form: 'rss', address: archive(number), current: address, ...older, ...updated(items), items };
  }
  const older = archives > 0 ? { older: archive(archives) } : {};
  const items = newestFirst(entries.slice(-itemsAFeed));
  yield { ...common, form: 'rss', address, ...older, ...updated(items), items };
  yield { ...common, form: 'json', address: jsonFeedAddress(address), ...updated(items), items };
}

function updated([newest]: readonly FeedItem[]): { updated?: Day } {
  return newest ? { updated: newest.day } : {};
}
