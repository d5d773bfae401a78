// Which pages are audited: of each kind the one with most on it, and of each way to tell a story, so that the others do
// no worse.
import { fullestPages, type ShownKind } from '../screenshots/page-kinds.ts';
import { toldPosts } from '../screenshots/told-posts.ts';

const kinds: readonly ShownKind[] = ['home', 'post', 'organisation', 'milestone', 'funder'];

/** Of a published folder; pages are addresses below its root. */
export function auditedPages(folder: string): AuditedPage[] {
  const pages = fullestPages(folder);
  const found = kinds.map((kind) => {
    const fullest = pages.find((one) => one.kind === kind);
    if (!fullest) throw new Error(`${folder} has no page of the kind ${kind}`);
    return fullest;
  });
  const seen = new Set(found.map(({ page }) => page));
  const told = toldPosts(folder).filter(({ page }) => !seen.has(page) && seen.add(page));
  return [...found, ...told];
}

export type AuditedPage = { readonly kind: string; readonly page: string };
