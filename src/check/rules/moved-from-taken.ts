import { formerPosts } from '../../model/former-posts.ts';
import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

/** A name that a post has now is its own, and one that several say they had is the first one's. */
export function* movedFromTaken(network: Network): Iterable<Finding> {
  const moved = network.all('post').filter(({ content }) => content['moved-from'] !== undefined);
  if (moved.length === 0) return;
  const rooms = Map.groupBy(network.known('post'), ({ organisation }) => organisation);
  for (const [room, posts] of Map.groupBy(moved, ({ organisation }) => organisation)) {
    const there = rooms.get(room) ?? [];
    const owners = new Map([...formerPosts(there), ...there.map((post) => [post.id, post] as const)]);
    for (const { file, content } of posts)
      for (const [index, name] of (content['moved-from'] ?? []).entries()) {
        const owner = owners.get(name);
        if (owner && owner.file !== file)
          yield problemAt('moved-from-taken', file, ['moved-from', index], { id: name, other: owner.file });
      }
  }
}
