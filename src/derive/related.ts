// What to read after a post: the reports before and after it on the same promises, then the posts before it on the same
// themes. Nothing newer is named for a theme's sake, or every new post would reprint all of its theme.
import type { LinkedPost } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import { linkTo } from './link-to.ts';
import type { RelatedPost } from './page.ts';

const mostRelated = 4;
/** How far back to look for posts of other organisations. */
const farthest = 12;

export function relatedPosts(post: LinkedPost, edition: Edition): RelatedPost[] {
  const shelves = shelvesOf(edition);
  const found = new Set([...ofPromises(post), ...ofThemes(post, shelves)]);
  found.delete(post);
  return [...found].slice(0, mostRelated).map((one) => ({
    ...linkTo(one, one.organisation),
    organisation: linkTo(one.organisation),
    day: one.day,
  }));
}

function ofPromises({ reports, ...post }: LinkedPost): LinkedPost[] {
  return reports.flatMap(({ milestone }) => {
    const posts = [...new Set(milestone.reports.map((report) => report.post))].sort(byDay);
    const at = posts.findIndex(({ address }) => address === post.address);
    return [posts[at - 1], posts[at + 1]].filter((one) => one !== undefined);
  });
}

/** Somebody else's first: what one's own organisation wrote is a step away already. */
function ofThemes(post: LinkedPost, shelves: Shelves): LinkedPost[] {
  const before = post.themes.flatMap((theme) => {
    const at = shelves.get(theme)?.get(post) ?? 0;
    return theme.posts.slice(Math.max(at - farthest, 0), at).reverse();
  });
  const [own, others] = [true, false].map((isOwn) =>
    before.filter(({ organisation }) => (organisation === post.organisation) === isOwn),
  );
  return [...(others ?? []), ...(own ?? [])];
}

/** Where each post stands on the shelves of its themes. */
type Shelves = ReadonlyMap<LinkedPost['themes'][number], ReadonlyMap<LinkedPost, number>>;

const made = new WeakMap<Edition, Shelves>();

function shelvesOf(edition: Edition): Shelves {
  const shelves =
    made.get(edition) ??
    new Map(edition.site.themes.map((theme) => [theme, new Map(theme.posts.map((post, index) => [post, index]))]));
  made.set(edition, shelves);
  return shelves;
}

function byDay(a: LinkedPost, b: LinkedPost): number {
  return a.day < b.day ? -1 : Number(a.day > b.day);
}
