// The whole audit of a published folder, in the browser that comes along.
import { serveFolder } from '../../src/publish/serve-folder.ts';
import { openDebuggedBrowser } from '../browser.ts';
import { fileOf, isRedirect, pagesOf } from '../e2e/pages-of.ts';
import { lowest, middleRun, type Audited } from './audit-table.ts';
import { auditedPages } from './audited-pages.ts';
import { lighthouseMarks, type Marks } from './lighthouse.ts';
import { pageScale, tooHeavy } from './page-weight.ts';

/** One page after another, as they would slow each other. `onPage` is told before each. */
export async function auditFolder(folder: string, onPage: (kind: string) => void): Promise<Audited[]> {
  const site = await serveFolder(folder, { port: 0 });
  const { browser, port } = await openDebuggedBrowser();
  try {
    const audited: Audited[] = [];
    for (const { kind, page } of auditedPages(folder)) {
      onPage(kind);
      audited.push({ kind, page, marks: await steadyMarks(new URL(page, site.address).href, port) });
    }
    return audited;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** A page that is not at its best is looked at twice more. */
async function steadyMarks(address: string, port: number): Promise<Marks> {
  const runs = [await lighthouseMarks(address, port)];
  if (runs.every(({ scores }) => lowest(scores) === 100)) return middleRun(runs);
  while (runs.length < 3) runs.push(await lighthouseMarks(address, port));
  return middleRun(runs);
}

export type Weighed = { readonly posts: number; readonly heaviest: number; readonly faults: readonly string[] };

/** Every post of a published folder. `heaviest` is in bytes of HTML and styles, compressed. */
export function weighPosts(folder: string): Weighed {
  const scale = pageScale(folder);
  const posts = pagesOf(folder).filter((page) => /\/posts\/[^/]+\/$/.test(page) && !isRedirect(folder, page));
  const weights = posts.map((page) => ({ page, weight: scale(fileOf(page)) }));
  return {
    posts: posts.length,
    heaviest: Math.max(...weights.map(({ weight }) => weight.text)),
    faults: weights.flatMap(({ page, weight }) => tooHeavy(page, weight)),
  };
}
