import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openPage } from '../browser.ts';
import { auditSite } from '../page-audit/audit-site.ts';
import { validateHtml } from '../page-audit/validate-html.ts';
import { checkLinks } from './links.ts';
import { fileOf, isRedirect, pagesOf, programsIn } from './pages-of.ts';
import { openedSample } from './opened-sample.ts';

const sample = openedSample();

const minutes = 60_000;

let pages: readonly string[];

beforeAll(async () => {
  pages = pagesOf(sample.folder);
}, 3 * minutes);

test('every page of the sample is valid HTML', { timeout: 2 * minutes }, async () => {
  expect(pages.length).toBeGreaterThan(80);
  const faults: string[] = [];
  for (const page of pages) faults.push(...(await validateHtml(join(sample.folder, fileOf(page)))));
  expect(faults).toEqual([]);
});

test('every link, picture and feed of the sample leads somewhere', () => {
  expect(checkLinks(sample.folder, { url: 'https://milepost.example' })).toEqual([]);
});

test('no page of the sample brings a program, but to compare two pictures, to find a feed, to search and to filter', () => {
  const flood = 'organisations/withy-bank/posts/2026-01-19-the-night-of-the-eleventh/';
  const timelines = pages.filter((page) => /^(?:\w+\/[^/]+\/)?timeline\/$/.test(page));
  expect(timelines.length).toBeGreaterThan(10);
  const programs = pages.flatMap((page) => programsIn(sample.folder, page));
  expect(programs.sort()).toEqual(
    ['follow/', flood, 'search/', ...timelines].map((page) => `${page}: <script> script`).sort(),
  );
});

test.concurrent.each([390, 1280] as const)(
  'every page of the sample can be used by everyone at %i pixels, in light and dark, and asks nobody else',
  { timeout: 8 * minutes },
  async (width) => {
    // Weeks are built as months are: of them the last, which is not over, stands for all.
    const weeks = pages.filter((page) => /^digest\/\d{4}-W/.test(page)).sort();
    const passedOver = new Set(weeks.slice(0, -1));
    const shown = pages.filter((page) => !isRedirect(sample.folder, page) && !passedOver.has(page));
    const { violations, offences, cookies } = await auditSite(sample.browser, sample.address, shown, width);
    expect(violations.join('\n\n')).toBe('');
    expect(offences).toEqual([]);
    expect(cookies).toBe(0);
  },
);

test('whoever opens the former address of a renamed post is led to the post', async () => {
  const moved = pages.filter((page) => isRedirect(sample.folder, page));
  expect(moved.length).toBeGreaterThan(0);
  for (const address of moved) {
    const { page, close } = await openPage(sample.browser, sample.address, { width: 390, javaScript: false });
    await page.goto(sample.at(address), { waitUntil: 'commit' });
    await page.waitForURL((url) => !url.pathname.endsWith(address));
    expect(await page.locator('article').count()).toBeGreaterThan(0);
    await close();
  }
});
