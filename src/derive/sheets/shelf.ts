import { timelineOf } from '../../model/address.ts';
import type { LinkedTheme } from '../../model/linked-site.ts';
import type { Edition } from '../edition.ts';
import { feedOf } from '../feed-addresses.ts';
import { alsoCalled, bothNames } from '../languages.ts';
import type { SheetOf, ShelfKind } from '../page.ts';
import { pagerOf, pagesOf } from '../pages-of.ts';
import { postCard } from '../rows.ts';
import { toFrame } from '../to-frame.ts';

const postsAPage = 20;

/** The posts on one theme, of one place or in one language, newest first. */
export function* shelfSheets(of: ShelfKind, shelf: LinkedTheme, edition: Edition): Generator<SheetOf<'shelf'>> {
  const { t } = edition.words(edition.language);
  const { id, name, address, posts } = shelf;
  const follow = feedOf(shelf);
  const named = of === 'language' ? { name, language: id, ...alsoCalled(shelf, edition.language) } : { name };
  const whole = bothNames(named);
  for (const page of pagesOf(posts, address, postsAPage)) {
    const frame = toFrame(edition, {
      address: page.address,
      head: {
        title: numbered(t(`title.${of}`, { name: whole }), page.page, edition),
        description: t(`description.${of}`, { name: whole }),
        feeds: [follow],
      },
    });
    const cards = page.items.map(postCard);
    const timeline = of === 'language' ? {} : { timeline: timelineOf(address) };
    yield {
      frame,
      page: { kind: 'shelf', of, ...named, ...timeline, posts: cards, pager: pagerOf(page), follow: follow.address },
    };
  }
}

/** A title that no other page of the list has. */
export function numbered(title: string, page: number | undefined, edition: Edition): string {
  if (page === undefined) return title;
  return edition.words(edition.language).t('title.numbered-page', { title, page: String(page) });
}
