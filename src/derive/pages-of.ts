// A long list in pages. They count from the oldest: a full page never changes again, and a new post reprints only the
// newest. The list's own address shows the newest items.

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

export const itemsAPage = 50;

/** How many pages are full, and never change, before the newest. */
function fullPages(total: number, size: number): number {
  return Math.max(Math.ceil(total / size) - 1, 0);
}

/** The page of a list of `total` items on which one stands, by its index from the oldest. */
export function pageWith(index: number, total: number, address: string, size = itemsAPage): string {
  const page = Math.floor(index / size) + 1;
  return page > fullPages(total, size) ? address : `${address}page/${page}/`;
}

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
