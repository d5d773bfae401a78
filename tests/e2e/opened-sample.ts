// The published sample, served, with a browser before it, for as long as the tests of a file run.
import { afterAll, beforeAll } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/publish/serve-folder.ts';
import { type Browser, openBrowser, openPage, type OpenedPage, type PageOptions } from '../browser.ts';
import { publishedSample } from '../published-sample.ts';

export type OpenedSample = {
  /** The published folder. */
  readonly folder: string;
  readonly address: string;
  readonly browser: Browser;
  /** The whole address of a page: `learning/`. */
  readonly at: (path: string) => string;
  /** A page that is loaded: `organisations/withy-bank/`. */
  readonly open: (path: string, options?: PageOptions) => Promise<OpenedPage>;
};

/** Asked for where a file begins; what it gives is there as soon as a test runs. */
export function openedSample(): OpenedSample {
  let folder = '';
  let site: ServedFolder | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    folder = await publishedSample();
    site = await serveFolder(folder, { port: 0 });
    browser = await openBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const sample: OpenedSample = {
    get folder() {
      return folder;
    },
    get address() {
      return opened(site).address;
    },
    get browser() {
      return opened(browser);
    },
    at: (path) => new URL(path, sample.address).href,
    open: async (path, options) => {
      const page = await openPage(sample.browser, sample.address, options);
      await page.page.goto(sample.at(path));
      return page;
    },
  };
  return sample;
}

function opened<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The sample is there when tests run, and not before');
  return thing;
}
