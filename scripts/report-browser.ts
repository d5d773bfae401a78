// The browser that prints reports: the one that comes along for the tests, or one of this machine.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { addressFile } from '../src/publish/press/address-file.ts';
import type { Browser } from '../tests/browser.ts';

export type FoundBrowser = { readonly browser: Browser } | { readonly why: string };

/** Says why there is none, in words for whoever typed the command. */
export async function findBrowser(): Promise<FoundBrowser> {
  try {
    // It is there for who develops, and not where only what publishes was installed.
    const { openBrowser } = await import('../tests/browser.ts');
    return { browser: await openBrowser() };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { why: reason };
  }
}

export const papers = ['A4', 'Letter'] as const;

export type Paper = (typeof papers)[number];

export type PrintedSite = {
  readonly frame: { readonly url: string; readonly base: string };
  /** The published folder. */
  readonly published: string;
  readonly paper: Paper;
};

/**
 * Prints a page at its own address, so that its links lead to the site, while the folder answers for the site: nothing is
 * asked of anybody else.
 */
export async function printReport(
  browser: Browser,
  address: string,
  { frame, published, paper }: PrintedSite,
): Promise<Uint8Array> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const isOwn = origin === new URL(frame.url).origin && pathname.startsWith(`${frame.base}/`);
    const path = join(published, addressFile(decodeURI(pathname.slice(frame.base.length))));
    return isOwn && statSync(path, { throwIfNoEntry: false })?.isFile() ? route.fulfill({ path }) : route.abort();
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return page.pdf({ format: paper, tagged: true, outline: true });
}
