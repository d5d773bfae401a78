// What can be followed: one list of posts a scope, and what happened to promises. A feed has the newest fifty; the older ones stand in archives that
// never change once they are full (RFC 5005), so that a reader can walk to the very first post.
import type { Day } from '../model/day.ts';
import type { LinkedCover, LinkedPost } from '../model/linked-site.ts';
import { openCover } from './cover.ts';
import { changesScope } from './changes-feed.ts';
import { feedScopes, type FeedScope } from './feed-scopes.ts';
import type { Edition } from './edition.ts';
import type { BodySource } from './sheet.ts';
import { bodySource } from './to-frame.ts';

export type FeedItem = {
  /** What the press knows it by: the address of a post, with whose page it is printed; else its guid. */
  readonly key: string;
  /** Permanent, whatever becomes of the address. */
  readonly guid: string;
  readonly title: string;
  readonly address: string;
  readonly day: Day;
  readonly author: string;
  readonly categories: readonly string[];
  readonly summary: string;
  readonly language: string;
  readonly body?: BodySource;
  readonly picture?: { readonly address: string; readonly type: string; readonly alt: string };
};

export type FeedSheet = {
  readonly address: string;
  /** Where the same feed is now, where this is a former address of it. */
  readonly moved?: string;
  readonly title: string;
  readonly description: string;
  /** The page that it is the feed of. */
  readonly page: string;
  readonly language: string;
  readonly licence?: string;
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
  const item = (post: LinkedPost) => {
    const made = known.get(post) ?? feedItem(post, edition);
    known.set(post, made);
    return made;
  };
  const former = formerFeeds(edition);
  for (const scope of feedScopes(edition))
    for (const sheet of feedsOf(scope, item)) {
      yield sheet;
      for (const page of former.get(scope.page) ?? []) yield atFormer(page, scope.page, sheet);
    }
  yield* feedsOf(changesScope(edition), (made) => made);
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
function* feedsOf<Entry>(scope: FeedScope<Entry>, item: (entry: Entry) => FeedItem): Generator<FeedSheet> {
  const { entries, address, ...common } = scope;
  const archive = (number: number) => `${address.replace(/\.xml$/, '')}/${number}.xml`;
  const newestFirst = (some: readonly Entry[]) => some.map(item).reverse();
  const archives = Math.max(Math.ceil(entries.length / itemsAFeed) - 1, 0);
  for (let number = 1; number <= archives; number += 1) {
    const items = newestFirst(entries.slice((number - 1) * itemsAFeed, number * itemsAFeed));
    const older = number > 1 ? { older: archive(number - 1) } : {};
    yield { ...common, address: archive(number), current: address, ...older, ...updated(items), items };
  }
  const older = archives > 0 ? { older: archive(archives) } : {};
  const items = newestFirst(entries.slice(-itemsAFeed));
  yield { ...common, address, ...older, ...updated(items), items };
}

/** The folder of its organisation may have been renamed since: nobody shall be told of it twice. */
function firstRoom(post: LinkedPost, { ledger }: Edition): string {
  return ledger.versionsOf(post)[0]?.name.organisation ?? post.organisation.id;
}

function updated([newest]: readonly FeedItem[]): { updated?: Day } {
  return newest ? { updated: newest.day } : {};
}

function feedItem(post: LinkedPost, edition: Edition): FeedItem {
  const { content, organisation, source } = post;
  const cover = openCover(post);
  const language = edition.languageFor(organisation, post.language);
  const body = bodySource(source, language, { organisation, milestones: post.milestones, isElsewhere: true });
  return {
    key: post.address,
    guid: content.guid ?? `${firstRoom(post, edition)}/${content['moved-from']?.[0] ?? post.id}`,
    title: content.title,
    address: post.address,
    day: post.day,
    author: content.authors?.join(', ') ?? organisation.content.name,
    categories: post.themes.map(({ name }) => name),
    summary: content.summary ?? source.body.excerpt,
    language: post.language,
    ...(body ? { body } : {}),
    ...(cover ? { picture: feedPicture(cover) } : {}),
  };
}

function feedPicture({ picture, alt }: LinkedCover): FeedItem['picture'] {
  const { address, type } = picture.plain;
  return { address, type, alt };
}
