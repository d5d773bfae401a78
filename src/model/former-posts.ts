// Names that posts had before their files were renamed.
import { isPostId } from './post-name.ts';

type Named = { readonly id: string; readonly content: { readonly 'moved-from'?: readonly string[] } };

/**
 * Former id → the post that has it now, of one organisation's posts. A post that is there keeps its name; where two say
 * that they had the same, the one whose id sorts first has it.
 */
export function formerPosts<Post extends Named>(posts: readonly Post[]): ReadonlyMap<string, Post> {
  const current = new Set(posts.map(({ id }) => id));
  const former = new Map<string, Post>();
  for (const post of posts.filter(hasMoved).sort(byId))
    for (const id of post.content['moved-from'] ?? [])
      if (isPostId(id) && !current.has(id) && !former.has(id)) former.set(id, post);
  return former;
}

function hasMoved({ content }: Named): boolean {
  return content['moved-from'] !== undefined;
}

function byId(a: Named, b: Named): number {
  return a.id < b.id ? -1 : 1;
}
