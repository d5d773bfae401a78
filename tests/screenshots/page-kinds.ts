// The kinds of page, each by the shape of its addresses, and of each kind the page that shows most.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageKind } from '../../src/derive/page.ts';
import { fileOf, isRedirect, pagesOf } from '../e2e/pages-of.ts';

/** Whoever comes to a page that moved is sent on at once, and sees nothing of it. */
export type ShownKind = Exclude<PageKind, 'moved'>;

const room = 'organisations/[^/]+/';

/** Below the root of a published folder. A page is of the first kind that it has the shape of. */
export const pageKinds = {
  home: '',
  organisations: 'organisations/',
  organisation: room,
  post: `${room}posts/[^/]+/`,
  'post-versions': `${room}posts/[^/]+/versions/`,
  milestone: `${room}milestones/[^/]+/`,
  'milestone-versions': `${room}milestones/[^/]+/versions/`,
  'milestone-comparison': `${room}milestones/[^/]+/versions/[0-9]+-[0-9]+/`,
  grant: `${room}grants/[^/]+/`,
  funder: 'funders/[^/]+/',
  reply: 'funders/[^/]+/replies/[^/]+/',
  programme: 'programmes/[^/]+/',
  grants: '(funders|programmes)/[^/]+/grants/.*',
  timeline: '(.*/)?timeline/([a-z]+/)?([0-9]+/)*(page/[0-9]+/)?',
  shelves: '(themes|places|languages)/',
  shelf: '(themes|places|languages)/[^/]+/(page/[0-9]+/)?',
  questions: 'learning/questions/(page/[0-9]+/)?',
  learning: 'learning/.*',
  digests: 'digest/',
  digest: 'digest/[^/]+/',
  follow: `(${room})?follow/`,
  data: 'data/',
  search: 'search/',
  help: 'help/',
  'help-problems': 'help/problems/',
  'not-found': '404\\.html',
  operator: '[a-z0-9-]+/',
  'embed-milestone': 'embed/milestone/[^/]+/[^/]+/',
  'embed-organisation': 'embed/organisation/[^/]+/',
} as const satisfies Record<ShownKind, string>;

/** Undefined for a page that sends its reader on, or of no kind that is known here. */
export function kindOfPage(page: string): ShownKind | undefined {
  const kinds = Object.entries(pageKinds) as [ShownKind, string][];
  return kinds.find(([, shape]) => new RegExp(`^${shape}$`).test(page))?.[0];
}

export type KindOfPage = { readonly kind: ShownKind; readonly page: string };

/** With `direction`, only pages that are written that way. Kinds of which there is no page are left out. */
export function fullestPages(folder: string, direction?: 'rtl'): KindOfPage[] {
  const fullest = new Map<ShownKind, { readonly page: string; readonly size: number }>();
  for (const page of pagesOf(folder)) {
    const kind = kindOfPage(page);
    if (!kind || isRedirect(folder, page)) continue;
    const html = readFileSync(join(folder, fileOf(page)), 'utf8');
    if (direction && !new RegExp(`<html[^>]* dir="${direction}"`).test(html)) continue;
    const known = fullest.get(kind);
    if (!known || html.length > known.size) fullest.set(kind, { page, size: html.length });
  }
  const order = Object.keys(pageKinds) as ShownKind[];
  return order.flatMap((kind) => {
    const page = fullest.get(kind)?.page;
    return page === undefined ? [] : [{ kind, page }];
  });
}
