// Which pages are audited: of each kind the one with most on it, so that the others do no worse.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, isRedirect, pagesOf } from '../e2e/pages-of.ts';

const kinds = {
  Home: /^$/,
  Post: /^organisations\/[^/]+\/posts\/[^/]+\/$/,
  Organisation: /^organisations\/[^/]+\/$/,
  Milestone: /^organisations\/[^/]+\/milestones\/[^/]+\/$/,
  Funder: /^funders\/[^/]+\/$/,
} as const;

export type AuditedPage = { readonly kind: string; readonly page: string };

/** Of a published folder; pages are addresses below its root. */
export function auditedPages(folder: string): AuditedPage[] {
  const pages = pagesOf(folder).filter((page) => !isRedirect(folder, page));
  const size = (page: string) => statSync(join(folder, fileOf(page))).size;
  return Object.entries(kinds).map(([kind, shape]) => {
    const [page] = pages.filter((one) => shape.test(one)).sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
    if (page === undefined) throw new Error(`${folder} has no page of the kind ${kind}`);
    return { kind, page };
  });
}
