// Every learning of the site, where it is told, and who built on it.
import type { LinkedPost } from '../model/linked-site.ts';
import { longName } from '../model/id.ts';
import type { Learning } from '../model/post.ts';
import { linkTo } from './link-to.ts';
import type { LearningSource } from './page-lines.ts';

/** One entry and the post that tells it. */
export type ToldLearning = { readonly post: LinkedPost; readonly entry: Learning };

export type LearningIndex = {
  /** By `organisation/learning`. */
  readonly source: ReadonlyMap<string, LearningSource>;
  /** `organisation/learning` → who built on it, oldest first. */
  readonly builtOn: ReadonlyMap<string, readonly LearningSource[]>;
};

/** `posts` oldest first. */
export function toldLearning(posts: readonly LinkedPost[]): ToldLearning[] {
  return posts.flatMap((post) => post.learning.map((entry) => ({ post, entry })));
}

export function learningIndex(posts: readonly LinkedPost[]): LearningIndex {
  const source = new Map<string, LearningSource>();
  const builtOn = new Map<string, LearningSource[]>();
  for (const told of toldLearning(posts)) {
    const { post, entry } = told;
    const own = post.organisation.id;
    if (entry.id) source.set(`${own}/${entry.id}`, learningSource(told));
    if (entry['builds-on'] === undefined) continue;
    const name = longName(entry['builds-on'], own);
    builtOn.set(name, [...(builtOn.get(name) ?? []), learningSource(told)]);
  }
  return { source, builtOn };
}

function learningSource({ post, entry }: ToldLearning): LearningSource {
  const { address, ...link } = linkTo(post, post.organisation);
  return {
    post: { ...link, address: entry.id ? `${address}#learning-${entry.id}` : address },
    organisation: linkTo(post.organisation),
  };
}
