import type { LinkedTheme } from '../../model/linked-site.ts';
import type { Edition } from '../edition.ts';
import { feedOf } from '../feed-addresses.ts';
import type { SheetOf } from '../page.ts';
import { pagerOf, pagesOf } from '../pages-of.ts';
import { postCard } from '../rows.ts';
import { toFrame } from '../to-frame.ts';

const postsAPage = 20;

export function* themeSheets(theme: LinkedTheme, edition: Edition): Generator<SheetOf<'theme'>> {
  const { t } = edition.words(edition.language);
  const follow = feedOf(theme);
  for (const page of pagesOf(theme.posts, theme.address, postsAPage)) {
    const frame = toFrame(edition, {
      address: page.address,
      head: {
        title: numbered(t('title.theme', { name: theme.name }), page.page, edition),
        description: t('description.theme', { name: theme.name }),
        feeds: [follow],
      },
    });
    const posts = page.items.map(postCard);
    yield { frame, page: { kind: 'theme', name: theme.name, posts, pager: pagerOf(page), follow: follow.address } };
  }
}

/** A title that no other page of the list has. */
export function numbered(title: string, page: number | undefined, edition: Edition): string {
  if (page === undefined) return title;
  return edition.words(edition.language).t('title.numbered-page', { title, page: String(page) });
}
