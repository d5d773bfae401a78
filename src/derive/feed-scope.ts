// Something that has a feed.
import type { Words } from '../i18n/words.ts';
import type { LinkedPost } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import type { FeedItem } from './feed-item.ts';
import type { FeedHead } from './feed.ts';

/** A post becomes an item where it is needed; whatever else stands in feeds is one. */
export type FeedEntry = LinkedPost | FeedItem;

/** `site` is what is about all of it. */
export type ScopeKind =
  'site' | 'organisation' | 'funder' | 'programme' | 'theme' | 'place' | 'language' | 'grant' | 'milestone';

/** Something that has a feed, with what stands in it, oldest first. */
export type FeedScope = Omit<FeedHead, 'form' | 'older' | 'current' | 'updated'> & {
  readonly of: ScopeKind;
  /** What people know it by. */
  readonly name: string;
  /** What it is called in the language of the pages, where that is another name. */
  readonly also?: string;
  /** The organisation in whose room it is. */
  readonly room?: string;
  readonly entries: readonly FeedEntry[];
};

/** Of every feed. */
export function common(edition: Edition, words: Words): Pick<FeedScope, 'language' | 'licence' | 'hub'> {
  const { licence } = edition.frame;
  const { hub } = edition.site.settings;
  return { language: words.language, ...(licence ? { licence } : {}), ...(hub ? { hub } : {}) };
}
