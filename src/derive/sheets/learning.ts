import type { Edition } from '../edition.ts';
import { learningEntry } from '../learning-entry.ts';
import type { SheetOf } from '../page.ts';
import { pagerOf, pagesOf } from '../pages-of.ts';
import { toFrame } from '../to-frame.ts';
import { numbered } from './theme.ts';

const entriesAPage = 20;

export function* learningSheets(edition: Edition): Generator<SheetOf<'learning'>> {
  const told = edition.site.posts.flatMap((post) => post.learning.map((entry) => ({ post, entry })));
  for (const page of pagesOf(told, '/learning/', entriesAPage)) {
    const title = numbered(edition.words(edition.language).t('title.learning'), page.page, edition);
    const entries = page.items.map(({ post, entry }) => learningEntry(entry, post, edition, true));
    const frame = toFrame(edition, { address: page.address, head: { title } });
    yield { frame, page: { kind: 'learning', entries, pager: pagerOf(page) } };
  }
}
