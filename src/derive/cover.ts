// Where a post's cover is shown.
import type { LinkedCover, LinkedPost } from '../model/linked-site.ts';

/** On the post's own page. */
export function ownCover({ cover }: LinkedPost): LinkedCover | undefined {
  return cover === 'withheld' ? undefined : cover;
}

/** Anywhere else: in cards, feeds, and what others show of a link. */
export function openCover(post: LinkedPost): LinkedCover | undefined {
  const cover = ownCover(post);
  return cover?.isOwnPageOnly ? undefined : cover;
}
