// Posts are of one kind and look very different: of each way to tell a story, the post that shows most.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, pagesOf } from '../e2e/pages-of.ts';
import { kindOfPage } from './page-kinds.ts';

/** What stands in the HTML of such a post. */
const ways = {
  'post-story': /class="[^"]*\bscrolled\b/,
  'post-arabic': /<html[^>]* dir="rtl"/,
  'post-before-after': /class="before-after\b/,
  'post-gallery': /class="[^"]*\bgallery\b/,
  'post-player': /class="[^"]*\bplayer\b/,
  'post-wide': /class="[^"]*\bbleed\b/,
} as const satisfies Record<string, RegExp>;

export type ToldPost = { readonly kind: keyof typeof ways; readonly page: string };

/** Of a published folder; ways in which no post is told are left out. */
export function toldPosts(folder: string): ToldPost[] {
  const posts = pagesOf(folder)
    .filter((page) => kindOfPage(page) === 'post')
    .map((page) => ({ page, html: readFileSync(join(folder, fileOf(page)), 'utf8') }))
    .sort((a, b) => b.html.length - a.html.length);
  return (Object.keys(ways) as ToldPost['kind'][]).flatMap((kind) => {
    const found = posts.find(({ html }) => ways[kind].test(html));
    return found ? [{ kind, page: found.page }] : [];
  });
}
