import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/publish/serve-folder.ts';
import { type Browser, openBrowser } from '../browser.ts';
import { auditSite } from '../page-audit/audit-site.ts';
import { validateHtml } from '../page-audit/validate-html.ts';
import { publishedSample } from '../published-sample.ts';
import { checkLinks } from './links.ts';
import { fileOf, pagesOf, programsIn } from './pages-of.ts';

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

test('no page of the sample brings a program', () => {
  expect(pages.flatMap((page) => programsIn(folder, page))).toEqual([]);
});

test.concurrent.each([390, 1280] as const)(
  'every page of the sample can be used by everyone at %i pixels, in light and dark, and asks nobody else',
  { timeout: 8 * minutes },
  async (width) => {
    const { violations, offences, cookies } = await auditSite(browser, site.address, pages, width);
    expect(violations.join('\n\n')).toBe('');
    expect(offences).toEqual([]);
    expect(cookies).toBe(0);
  },
);
