import type { LinkedPost } from '../model/linked-site.ts';
import type { Learning } from '../model/post.ts';
import type { Edition } from './edition.ts';
import { linkTo } from './link-to.ts';
import type { LearningEntry } from './page.ts';
import type { Link } from './sheet.ts';

/** What was learnt; `shown` says whether it stands on another page than the post's own. */
export function learningEntry(entry: Learning, post: LinkedPost, edition: Edition, shown = false): LearningEntry {
  const { id, tried, happened, next, worked } = entry;
  const buildsOn =
    entry['builds-on'] === undefined ? undefined : edition.learning(entry['builds-on'], post.organisation.id);
  const elsewhere = {
    post: linkTo(post, post.organisation),
    organisation: linkTo(post.organisation),
    language: post.language,
    day: post.day,
  };
  return {
    ...(id ? { id } : {}),
    tried,
    happened,
    next,
    ...(worked ? { worked } : {}),
    ...(buildsOn ? { buildsOn } : {}),
    ...(shown ? elsewhere : {}),
  };
}

/** Where each named learning is told: `organisation/learning` → the post. */
export function learningLinks(posts: readonly LinkedPost[]): ReadonlyMap<string, Link> {
  const links = new Map<string, Link>();
  for (const post of posts)
    for (const { id } of post.learning)
      if (id) {
        const { address, ...link } = linkTo(post, post.organisation);
        links.set(`${post.organisation.id}/${id}`, { ...link, address: `${address}#learning-${id}` });
      }
  return links;
}
