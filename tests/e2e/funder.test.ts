// A funder comes to see what its money became: what is late, one theme in one year, the feed, the data, and paper.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { OpenedPage, Page, PageOptions } from '../browser.ts';
import { errorsOf, ownSchema } from '../open-data/standard-schemas.ts';
import { auditSite } from '../page-audit/audit-site.ts';
import { pdfText } from './pdf-text.ts';
import { openedSample } from './opened-sample.ts';

const sample = openedSample();

const minute = { timeout: 60_000 };
const own = 'funders/tidewater-trust/';
const ownTimeline = `${own}timeline/`;

/** Promises of its grants that are late, by the table of the whole site. */
function lateOnes(): readonly { readonly title: string; readonly url: string }[] {
  const { milestones } = JSON.parse(readFileSync(join(sample.folder, 'data/milestones.json'), 'utf8')) as {
    milestones: { title: string; url: string; standing: string; funders?: string }[];
  };
  return milestones.filter(
    ({ standing, funders }) => standing === 'late' && funders?.split(';').includes('tidewater-trust'),
  );
}

async function openFunder(options: PageOptions): Promise<OpenedPage> {
  const opened = await sample.open(own, options);
  return opened;
}

async function findsEveryLateOne(page: Page): Promise<void> {
  const late = lateOnes();
  expect(late.length).toBeGreaterThan(1);
  const links = page.locator('section:has(> h2:text-is("What is late")) a[href*="/milestones/"]');
  const shown = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('#')[0]));
  expect([...new Set(shown)].sort()).toEqual(late.map(({ url }) => new URL(url).pathname).sort());
}

/** The feed that the page leads to is there, and has something to read. */
async function followsIt(page: Page): Promise<void> {
  const link = page.locator('.act a[href$="/feed.xml"]').first();
  const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', sample.address).href);
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toMatch(/<rss[\s\S]*<item>/);
}

async function takesTheDataAlong(page: Page): Promise<void> {
  const link = page.locator('.act').getByRole('link', { name: 'The data of this page (JSON)' });
  const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', sample.address).href);
  const data = (await answer.json()) as { milestones: { title: string; standing: string }[] };
  const schema = JSON.parse(readFileSync(join(sample.folder, 'data/page.schema.json'), 'utf8')) as object;
  expect(errorsOf(ownSchema(schema), data)).toEqual([]);
  const titles = data.milestones.filter(({ standing }) => standing === 'late').map(({ title }) => title);
  expect(titles.sort()).toEqual(
    lateOnes()
      .map(({ title }) => title)
      .sort(),
  );
}

async function printsIt(page: Page): Promise<void> {
  const sheets = pdfText(await page.pdf({ format: 'A4' }));
  expect(sheets[0]).toContain('Tidewater Trust');
  const words = sheets.join(' ').replace(/\s+/g, ' ');
  for (const { title } of lateOnes()) expect(words).toContain(title);
}

test('at a desk: what is late, one theme in one year, the feed, the data, and the report', minute, async () => {
  const { page, offences, close } = await openFunder({ width: 1280 });
  await findsEveryLateOne(page);
  await followsIt(page);
  await takesTheDataAlong(page);

  await page.getByRole('link', { name: 'Everything, day by day' }).click();
  expect(new URL(page.url()).pathname).toBe(`/${ownTimeline}`);
  await page.locator('.timeline-filter summary').click();
  await expect.poll(() => page.locator('select[name=theme] option').count()).toBeGreaterThan(3);
  await page.locator('select[name=theme]').selectOption('warmth');
  await page.locator('select[name=year]').selectOption('2026');
  await expect.poll(() => new URL(page.url()).search).toBe('?theme=warmth&year=2026');
  const found = page.locator('#found-timeline .event');
  await expect.poll(() => found.count()).toBeGreaterThan(0);
  const days = await page
    .locator('#found-timeline .when time')
    .evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''));
  expect(days.filter((day) => !day.startsWith('2026-'))).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download these as CSV' }).click(),
  ]);
  const rows = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n')
    .slice(1);
  expect(rows.length).toBe(await found.count());

  await page.goBack();
  await page.goto(sample.at(own));
  await printsIt(page);
  expect(offences).toEqual([]);
  await close();
});

test('on a phone without JavaScript: all of it, with the theme and the year each a link away', minute, async () => {
  const { page, offences, close } = await openFunder({ width: 390, javaScript: false });
  await findsEveryLateOne(page);
  await followsIt(page);
  await takesTheDataAlong(page);

  await page.getByRole('link', { name: 'Everything, day by day' }).click();
  expect(new URL(page.url()).pathname).toBe(`/${ownTimeline}`);
  expect(await page.locator('.event').count()).toBeGreaterThan(10);
  await page.locator('nav.years').getByRole('link', { name: '2026' }).click();
  expect(await page.locator(new URL(page.url()).hash).textContent()).toContain('2026');
  await page.goto(sample.at('timeline/'));
  await page.getByText('See only a part').click();
  await page.locator('.timeline-parts').getByRole('link', { name: 'Warm places' }).click();
  expect(new URL(page.url()).pathname).toBe('/themes/warmth/timeline/');
  expect(await page.locator('.event').count()).toBeGreaterThan(3);

  await page.goto(sample.at(own));
  await printsIt(page);
  expect(offences).toEqual([]);
  await close();
});

test.each([390, 1280] as const)(
  'everyone can use these pages, at %i pixels, in light and in dark',
  { timeout: 120_000 },
  async (width) => {
    const grant = 'organisations/lindleford-kitchen/grants/kitchen-at-mill-street/';
    const pages = [own, ownTimeline, 'programmes/neighbours-first/', grant, 'themes/warmth/timeline/', 'data/'];
    const { violations, offences, cookies } = await auditSite(sample.browser, sample.address, pages, width);
    expect({ violations, offences, cookies }).toEqual({ violations: [], offences: [], cookies: 0 });
  },
);

test.each([390, 1280] as const)(
  'at %i px, a wide table that somebody opens moves by itself, and not the page',
  minute,
  async (width) => {
    const { page, close } = await openFunder({ width });
    for (const summary of await page.locator('section.full summary').all()) await summary.click();
    const { tables, over } = await page.evaluate(() => ({
      tables: document.querySelectorAll('details[open] .wide-table').length,
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    await close();
    expect(tables).toBeGreaterThan(1);
    expect(over).toBe(0);
  },
);
