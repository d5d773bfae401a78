// Somebody looks for a feed among many.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/publish/serve-folder.ts';
import { openBrowser, openPage, type Browser } from '../browser.ts';
import { publishedSample } from '../published-sample.ts';

let browser: Browser;
let site: ServedFolder;
beforeAll(async () => {
  site = await serveFolder(await publishedSample(), { port: 0 });
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('typing a word leaves the feeds that have it, whatever its accents, and another group goes', async () => {
  const opened = await openPage(browser, site.address, { width: 390 });
  const { page } = opened;
  await page.goto(new URL('follow/', site.address).href);
  await page.getByLabel('Find a feed').fill('HELYG neuadd');
  await expect.poll(() => page.locator('.feeds li:visible').count()).toBe(1);
  expect(await page.locator('.feeds li:visible a').first().getAttribute('href')).toBe(
    '/organisations/neuadd-helyg/feed.xml',
  );
  await page.getByLabel('Find a feed').fill('');
  await expect.poll(() => page.locator('.feeds li:visible').count()).toBeGreaterThan(20);
  expect(opened.offences).toEqual([]);
  await opened.close();
});

test('without JavaScript the list is whole, and asks for nothing to be typed', async () => {
  const opened = await openPage(browser, site.address, { width: 390, javaScript: false });
  await opened.page.goto(new URL('follow/', site.address).href);
  expect(await opened.page.locator('input').isVisible()).toBe(false);
  expect(await opened.page.locator('.feeds li:visible').count()).toBeGreaterThan(20);
  await opened.close();
});
