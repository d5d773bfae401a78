// A long list in pages. They count from the oldest: a full page never changes again, and a new post reprints only the
// newest. The list's own address shows the newest items.

import { fullPages, itemsAPage } from '../filter/page-with.ts';
import type { Pager } from './sheet.ts';

export type ListPage<Item> = {
  readonly address: string;
  /** Newest first. */
  readonly items: readonly Item[];
  /** Absent on the list's own address. */
  readonly page?: number;
  readonly pages: number;
  readonly newer?: string;
  readonly older?: string;
};

/** `items` oldest first; `address` ends in `/`. */
export function pagesOf<Item>(items: readonly Item[], address: string, size = itemsAPage): ListPage<Item>[] {
  const full = fullPages(items.length, size);
  const at = (page: number) => (page > full ? address : `${address}page/${page}/`);
  const pages: ListPage<Item>[] = [];
  for (let page = 1; page <= full; page += 1)
    pages.push({
      address: at(page),
      items: newestFirst(items.slice((page - 1) * size, page * size)),
      page,
      pages: full,
      newer: at(page + 1),
      ...(page > 1 ? { older: at(page - 1) } : {}),
    });
  const rest = newestFirst(items.slice(full * size));
  pages.push({ address, items: rest, pages: full, ...(full > 0 ? { older: at(full) } : {}) });
  return pages;
}

function newestFirst<Item>(items: readonly Item[]): Item[] {
  return [...items].reverse();
}

export function pagerOf({ newer, older, page, pages }: ListPage<unknown>): Pager {
  return { ...(newer ? { newer } : {}), ...(older ? { older } : {}), ...(page ? { page } : {}), pages };
}
