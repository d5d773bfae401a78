// Which pages are audited: of each kind the one with most on it, so that the others do no worse.
import { fullestPages, type KindOfPage, type ShownKind } from '../screenshots/page-kinds.ts';

const kinds: readonly ShownKind[] = ['home', 'post', 'organisation', 'milestone', 'funder'];

/** Of a published folder; pages are addresses below its root. */
export function auditedPages(folder: string): KindOfPage[] {
  const pages = fullestPages(folder);
  return kinds.map((kind) => {
    const found = pages.find((one) => one.kind === kind);
    if (!found) throw new Error(`${folder} has no page of the kind ${kind}`);
    return found;
  });
}
