// Somebody looks for something, on a phone, with the keyboard, in their own language, or without a program.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPage, type Page, type PageOptions } from '../browser.ts';
import { auditPage, auditWidth, prepareAudit } from '../page-audit/audit-page.ts';
import { tabTo } from './story-site.ts';
import { openedSample } from './opened-sample.ts';

const sample = openedSample();

async function openSearch(search = '', options: PageOptions = {}) {
  const opened = await sample.open(`search/${search}`, { width: 390, ...options });
  return opened;
}

const results = (page: Page) => page.locator('#search-results > li');
const status = async (page: Page) => (await page.getByRole('status').locator('p').allTextContents()).join('\n');

test('by keyboard alone, on a phone, somebody searches, narrows it down and opens what was found', async () => {
  const { page, offences, close } = await openSearch();
  await tabTo(page, 'INPUT', '.search-form');
  await page.keyboard.type('garden');
  await expect.poll(() => status(page)).toMatch(/^\d+ results/);
  const all = Number.parseInt(await status(page), 10);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).search).toBe('?q=garden');
  await tabTo(page, 'SUMMARY', '.search-form');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('select[name=organisation] option').count()).toBeGreaterThan(3);
  await tabTo(page, 'SELECT', 'label:has([name=organisation])');
  await page.keyboard.type('Withy');
  await expect.poll(async () => Number.parseInt(await status(page), 10)).toBeLessThan(all);
  expect(new URL(page.url()).search).toBe('?q=garden&organisation=withy-bank');
  const address = await page.locator('#search-results a').first().getAttribute('href');
  await tabTo(page, 'A', '#search-results');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === new URL(address ?? '', sample.address).pathname);
  await page.goBack();
  await expect.poll(() => results(page).count()).toBeGreaterThan(0);
  expect(await page.locator('select[name=organisation]').inputValue()).toBe('withy-bank');
  expect(offences).toEqual([]);
  await close();
});

test('a first search of two words costs less than 100 kB, and a page that nobody searches on fetches no worker', async () => {
  const opened = await openPage(sample.browser, sample.address, { width: 390 });
  const asked: string[] = [];
  opened.context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const { page } = opened;
  await page.goto(sample.at('search/'));
  expect(asked.filter((path) => path.includes('worker') || path.endsWith('.bin'))).toEqual([]);
  await page.getByRole('searchbox').fill('warm hall');
  await page.keyboard.press('Enter');
  await expect.poll(() => results(page).count()).toBeGreaterThan(0);
  const needed = asked.filter((path) => path.startsWith('/search/') || path.endsWith('.mjs'));
  expect(needed.some((path) => path.includes('worker'))).toBe(true);
  expect(needed.reduce((sum, path) => sum + sentBytes(path), 0)).toBeLessThan(100_000);
  await opened.close();
});

/** As hosts send it: text is compressed. */
function sentBytes(path: string): number {
  const bytes = readFileSync(join(sample.folder, path.endsWith('/') ? `${path}index.html` : path));
  return path.endsWith('.bin') ? bytes.length : gzipSync(bytes).length;
}

test.each([
  ['gwyl', 'Gŵyl'],
  ['cafe', 'café'],
  ['المدرسه', 'المدرسة'],
])('%s finds %s', async (typed, written) => {
  const { page, close } = await openSearch(`?q=${encodeURIComponent(typed)}`);
  await expect.poll(() => page.locator('#search-results mark').allInnerTexts()).toContain(written);
  await close();
});

test('an address that carries a query searches at once, with its filters', async () => {
  const { page, close } = await openSearch('?q=garden&kind=milestone');
  await expect.poll(() => results(page).count()).toBeGreaterThan(0);
  expect(await page.getByRole('searchbox').inputValue()).toBe('garden');
  expect(await page.locator('select[name=kind]').inputValue()).toBe('milestone');
  for (const item of await results(page).allInnerTexts()) expect(item).toContain('Promise');
  await close();
});

test.each(['light', 'dark'] as const)(
  'with results and filters everyone can use the page, in %s, and in a phone’s width',
  { timeout: 30_000 },
  async (colours) => {
    const { page, close } = await openPage(sample.browser, sample.address, {
      width: 390,
      colours,
      withoutPolicy: true,
    });
    await prepareAudit(page);
    await page.goto(sample.at('search/?q=garden+neuadd&kind=post'));
    await expect.poll(() => results(page).count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('select[name=theme] option').count()).toBeGreaterThan(3);
    expect([...(await auditWidth(page)), ...(await auditPage(page))]).toEqual([]);
    await close();
  },
);

test('more results come at a press, and the keyboard goes on at the first of them', async () => {
  const { page, close } = await openSearch('?q=warm');
  await expect.poll(() => results(page).count()).toBe(10);
  await page.getByRole('button', { name: 'Show more' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => results(page).count()).toBeGreaterThan(10);
  expect(
    await results(page)
      .nth(10)
      .locator('a')
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  await close();
});

test('whoever types on is answered for what stands in the box last, and an empty box has no results', async () => {
  const { page, close } = await openSearch('?q=flood');
  await expect.poll(() => results(page).count()).toBeGreaterThan(0);
  const [flood, address] = [await results(page).allTextContents(), page.url()];
  for (const word of ['hall', 'garden', 'soup', 'flood']) await page.getByRole('searchbox').fill(word);
  await page.keyboard.press('Enter');
  await expect.poll(() => results(page).allTextContents()).toEqual(flood);
  expect(page.url()).toBe(address);
  await page.getByRole('searchbox').fill('');
  await expect.poll(() => results(page).count()).toBe(0);
  expect(new URL(page.url()).search).toBe('');
  await close();
});

test('results of another language stand below its name', async () => {
  const { page, close } = await openSearch('?q=warm+halls');
  await expect.poll(() => results(page).count()).toBeGreaterThan(2);
  await expect.poll(() => page.locator('#search-results > li > p > bdi[lang=en]').allInnerTexts()).toEqual(['English']);
  await close();
});

test('a slip is mended, and the page says so', async () => {
  const { page, close } = await openSearch('?q=gardne');
  await expect.poll(() => status(page)).toMatch(/Nothing for “gardne”\. Shown: “garden/);
  await close();
});

test('whatever somebody types is text: nothing of it becomes markup, and nothing breaks', async () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'a^',
    '10:30',
    'hub~',
    '*'.repeat(40),
  ];
  const { page, offences, close } = await openSearch();
  const strange = page.locator('main :is(img, script:not([type=module]), b)');
  for (const query of hostile) {
    await page.getByRole('searchbox').fill(query);
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page)).not.toMatch(/^$|Searching/);
    expect(new URL(page.url()).searchParams.get('q')).toBe(query);
    expect(await strange.count()).toBe(0);
  }
  const address = `search/?q=${encodeURIComponent(hostile[0] ?? '')}&theme=${encodeURIComponent('"><b>bold</b>')}`;
  await page.goto(sample.at(address));
  await expect.poll(() => status(page)).not.toMatch(/^$|Searching/);
  expect(await strange.count()).toBe(0);
  expect(offences).toEqual([]);
  await close();
});

test('who is offline is told so in words, and can search again once the net is back', async () => {
  const { page, context, close } = await openSearch();
  await page.getByRole('searchbox').fill('garden');
  await expect.poll(() => results(page).count()).toBeGreaterThan(0);
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('flood');
  await expect.poll(() => status(page)).toContain('Nothing comes from the network');
  await context.setOffline(false);
  await page.keyboard.press('Enter');
  await expect.poll(() => results(page).count()).toBeGreaterThan(0);
  await close();
});

test('where an index is not there, the page says that the search does not work', async () => {
  const { page, close } = await openSearch();
  await page.route('**/search/*/index.json', (route) => route.fulfill({ status: 404 }));
  await page.getByRole('searchbox').fill('garden');
  await expect.poll(() => status(page)).toContain('does not work at the moment');
  await close();
});

test('without JavaScript the page offers themes, organisations and years, and says why there are no results', async () => {
  const { page, close } = await openSearch('?q=garden', { javaScript: false });
  expect(await page.getByText('needs JavaScript').isVisible()).toBe(true);
  expect(await page.locator('details, select').filter({ visible: true }).count()).toBe(0);
  for (const [heading, link] of [
    ['By theme', 'Warm places'],
    ['By organisation', 'Withy Bank Flood Garden'],
    ['By year and month', '2026'],
  ] as const) {
    expect(await page.getByRole('heading', { name: heading }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: link }).first().isVisible()).toBe(true);
  }
  await page.getByRole('searchbox').fill('roof');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=roof');
  await close();
});
