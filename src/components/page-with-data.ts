// Which pages have their data beside them: those of a thing, and of a list where it begins.
import type { Page } from '../derive/page.ts';

const kinds: ReadonlySet<Page['kind']> = new Set(['organisation', 'grant', 'milestone', 'post', 'funder', 'programme']);

export function hasData(page: Page): boolean {
  return page.kind === 'shelf' ? page.pager.page === undefined : kinds.has(page.kind);
}
