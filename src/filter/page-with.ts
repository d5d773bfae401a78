// Lists are in pages that count from the oldest: a full page never changes. The list's own address has the newest items.

/** Events a page. */
export const itemsAPage = 50;

/** How many pages are full before the newest. */
export function fullPages(total: number, size: number): number {
  return Math.max(Math.ceil(total / size) - 1, 0);
}

/** The page of a list of `total` items on which one stands, by its index from the oldest. */
export function pageWith(index: number, total: number, address: string, size = itemsAPage): string {
  const page = Math.floor(index / size) + 1;
  return page > fullPages(total, size) ? address : `${address}page/${page}/`;
}

/** Where it stands on that page, from the top: newest first. */
export function placeOnPage(index: number, total: number, size = itemsAPage): number {
  const first = Math.floor(index / size) * size;
  return Math.min(first + size, total) - 1 - index;
}
