import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/publish/serve-folder.ts';
import { type Browser, openBrowser, openPage } from '../browser.ts';
import { auditSite } from '../page-audit/audit-site.ts';
import { validateHtml } from '../page-audit/validate-html.ts';
import { publishedSample } from '../published-sample.ts';
import { checkLinks } from './links.ts';
import { fileOf, isRedirect, pagesOf, programsIn } from './pages-of.ts';

const minutes = 60_000;

let folder: string;
let pages: readonly string[];
let site: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  folder = await publishedSample();
  pages = pagesOf(folder);
  site = await serveFolder(folder, { port: 0 });
  browser = await openBrowser();
}, 3 * minutes);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('every page of the sample is valid HTML', { timeout: 2 * minutes }, async () => {
  expect(pages.length).toBeGreaterThan(80);
  const faults: string[] = [];
  for (const page of pages) faults.push(...(await validateHtml(join(folder, fileOf(page)))));
  expect(faults).toEqual([]);
});

test('every link, picture and feed of the sample leads somewhere', () => {
  expect(checkLinks(folder, { url: 'https://milepost.example' })).toEqual([]);
});

test('no page of the sample brings a program, but to compare two pictures, to find a feed and to search', () => {
  const flood = 'organisations/withy-bank/posts/2026-01-19-the-night-of-the-eleventh/';
  expect(pages.flatMap((page) => programsIn(folder, page))).toEqual([
    'follow/: <script> script',
    `${flood}: <script> script`,
    'search/: <script> script',
  ]);
});

test.concurrent.each([390, 1280] as const)(
  'every page of the sample can be used by everyone at %i pixels, in light and dark, and asks nobody else',
  { timeout: 8 * minutes },
  async (width) => {
    // Weeks are built as months are: of them the last, which is not over, stands for all.
    const weeks = pages.filter((page) => /^digest\/\d{4}-W/.test(page)).sort();
    const passedOver = new Set(weeks.slice(0, -1));
    const shown = pages.filter((page) => !isRedirect(folder, page) && !passedOver.has(page));
    const { violations, offences, cookies } = await auditSite(browser, site.address, shown, width);
    expect(violations.join('\n\n')).toBe('');
    expect(offences).toEqual([]);
    expect(cookies).toBe(0);
  },
);

test('whoever opens the former address of a renamed post is led to the post', async () => {
  const moved = pages.filter((page) => isRedirect(folder, page));
  expect(moved.length).toBeGreaterThan(0);
  for (const address of moved) {
    const { page, close } = await openPage(browser, site.address, { width: 390, javaScript: false });
    await page.goto(new URL(address, site.address).href, { waitUntil: 'commit' });
    await page.waitForURL((url) => !url.pathname.endsWith(address));
    expect(await page.locator('article').count()).toBeGreaterThan(0);
    await close();
  }
});
