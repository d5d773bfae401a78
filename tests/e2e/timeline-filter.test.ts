// Somebody reads a timeline by several things at once; takes along what is shown, and follows it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { csvRecords } from '../../src/filter/csv-records.ts';
import { openPage } from '../browser.ts';
import { auditPage, auditWidth, prepareAudit } from '../page-audit/audit-page.ts';
import { openedSample } from './opened-sample.ts';
import { tabTo } from './story-site.ts';
import { chips, found, search, status } from './timeline-page.ts';

const sample = openedSample();
const openTimeline = (path = 'timeline/') => sample.open(path, { width: 390 });

test('by keyboard, on a phone, somebody chooses a theme and a year, goes back, and takes a choice away', async () => {
  const { page, offences, close } = await openTimeline();
  await tabTo(page, 'SUMMARY', '.timeline-filter');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('select[name=theme] option').count()).toBeGreaterThan(3);
  await tabTo(page, 'SELECT', 'label:has([name=theme])');
  await page.keyboard.type('Warm');
  await expect.poll(() => search(page)).toBe('?theme=warmth');
  await expect.poll(() => status(page)).toMatch(/^\d+ events/);
  const ofTheme = Number.parseInt(await status(page), 10);
  await page.locator('select[name=year]').selectOption('2026');
  await expect.poll(() => search(page)).toBe('?theme=warmth&year=2026');
  await expect.poll(async () => Number.parseInt(await status(page), 10)).toBeLessThan(ofTheme);
  const ofBoth = Number.parseInt(await status(page), 10);
  await expect.poll(() => found(page).count()).toBe(ofBoth);
  expect(
    await page.locator('#found-timeline .month time').evaluateAll((all) => all.map((one) => one.textContent)),
  ).toEqual(expect.arrayContaining([expect.stringMatching(/ 2026$|^\d+ [A-Z]/)]));
  expect(await page.locator('#timeline-all').isVisible()).toBe(false);
  await page.goBack();
  await expect.poll(() => status(page)).toMatch(new RegExp(`^${ofTheme} events`));
  expect(await page.locator('select[name=year]').inputValue()).toBe('');
  await page.goForward();
  await expect.poll(() => found(page).count()).toBe(ofBoth);
  await chips(page).first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => search(page)).toBe('?year=2026');
  await expect.poll(() => chips(page).count()).toBe(1);
  expect(
    await chips(page)
      .first()
      .evaluate((chip) => chip === document.activeElement),
  ).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#timeline-all').isVisible()).toBe(true);
  expect(search(page)).toBe('');
  expect(offences).toEqual([]);
  await close();
});

test('what is found looks as it does where it is printed, and each choice says how much there is of it', async () => {
  const { page, close } = await openTimeline('timeline/?organisation=withy-bank&kind=post');
  await expect.poll(() => found(page).count()).toBeGreaterThan(0);
  const shown = await found(page)
    .first()
    .evaluate((event) => event.outerHTML);
  const option = page.locator('select[name=organisation] option:checked');
  const count = Number.parseInt(await status(page), 10);
  expect(await option.textContent()).toBe(`Withy Bank Flood Garden (${count})`);
  const { page: own, close: closeOwn } = await openTimeline('organisations/withy-bank/timeline/');
  const printed = await own
    .locator('.event[data-kind=post]')
    .first()
    .evaluate((event) => event.outerHTML);
  expect(shown).toBe(printed);
  await closeOwn();
  await close();
});

test('an address that was sent along shows the same, and says what of it is not known', async () => {
  const { page, close } = await openTimeline('timeline/?utm=1&theme=warmth&theme=food&place=%3Cb%3Enowhere%3C/b%3E');
  await expect.poll(() => found(page).count()).toBeGreaterThan(0);
  expect(await status(page)).toContain('Not used');
  expect(await status(page)).toContain('“food”, “<b>nowhere</b>”');
  expect(await page.locator('main b').count()).toBe(0);
  await page.locator('select[name=year]').selectOption('2026');
  await expect.poll(() => search(page)).toBe('?utm=1&theme=warmth&year=2026');
  await close();
});

test('exactly what is shown is downloaded, as the rows of the site’s own table', async () => {
  const { page, close } = await openTimeline('timeline/?standing=late');
  await expect.poll(() => found(page).count()).toBeGreaterThan(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download these as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('timeline-late.csv');
  const [head, ...rows] = csvRecords(readFileSync(await download.path(), 'utf8'));
  const [wholeHead, ...whole] = csvRecords(readFileSync(join(sample.folder, 'data/timeline.csv'), 'utf8'));
  expect(head).toBe(wholeHead);
  expect(rows.length).toBe(Number.parseInt(await status(page), 10));
  expect(rows.filter((row) => !whole.includes(row))).toEqual([]);
  const days = await page
    .locator('#found-timeline .when time')
    .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
  expect([...new Set(rows.map((row) => row.slice(0, 10)))].reverse()).toEqual(days);
  await close();
});

test.each([
  ['?theme=warmth', 'Feed: Warm places', '/themes/warmth/feed.xml'],
  ['?theme=warmth&year=2026', 'No feed has exactly this. The nearest: Warm places', '/themes/warmth/feed.xml'],
  ['?standing=late', 'No feed has exactly this. The nearest: what happens to promises', '/changes.xml'],
  ['?kind=learning', 'Feed: what was learnt', '/learning/feed.xml'],
])('%s has a feed, or the nearest is named', async (query, says, address) => {
  const { page, close } = await openTimeline(`timeline/${query}`);
  await expect.poll(() => found(page).count()).toBeGreaterThan(0);
  const line = page.locator('li:has(#found-feed)');
  expect((await line.textContent())?.trim()).toBe(says);
  const link = await page.locator('#found-feed').getAttribute('href');
  expect(link).toBe(address);
  expect((await page.request.get(sample.at(link ?? ''))).status()).toBe(200);
  await close();
});

test.each(['funders/tidewater-trust/', 'themes/warmth/', 'places/lindleford/', 'programmes/neighbours-first/'])(
  'the timeline of %s is filtered by itself, and never by another of its kind',
  async (whose) => {
    const { page, close } = await openTimeline(`${whose}timeline/?year=2025`);
    await expect.poll(() => found(page).count()).toBeGreaterThan(0);
    const [, kind = ''] = /^(\w+)s\//.exec(whose) ?? [];
    expect(await page.locator(`select[name=${kind}]`).count()).toBe(0);
    const years = page.locator('nav.years li', { hasText: '2025' }).locator('small');
    expect(await status(page)).toContain(((await years.textContent()) ?? 'nothing').trim());
    await close();
  },
);

test('more comes at a press, and the keyboard goes on at the first of it', async () => {
  const { page, close } = await openTimeline('timeline/?kind=post');
  await expect.poll(() => found(page).count()).toBe(25);
  expect(await status(page)).toContain('The newest 25 are shown.');
  await page.locator('#found-more').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => found(page).count()).toBeGreaterThan(25);
  const next = found(page).nth(25).locator('a').first();
  await expect.poll(() => next.evaluate((link) => link === document.activeElement)).toBe(true);
  await close();
});

test('what an organisation that writes Welsh did is told in the language of the page', async () => {
  const { page, close } = await openTimeline('timeline/?organisation=neuadd-helyg&kind=promise-made');
  await expect.poll(() => found(page).count()).toBeGreaterThan(0);
  expect(await found(page).first().textContent()).toContain('Promised');
  await page.goto(sample.at('organisations/neuadd-helyg/timeline/?kind=promise-made'));
  await expect.poll(() => found(page).count()).toBeGreaterThan(0);
  expect(await found(page).first().textContent()).toContain('Addawyd');
  await close();
});

test('who is offline is told so, and can choose again once the net is back', async () => {
  const { page, context, close } = await openTimeline();
  await context.setOffline(true);
  await page.locator('.timeline-filter summary').click();
  await expect.poll(() => status(page)).toContain('Nothing comes from the network');
  expect(await page.locator('#timeline-all').isVisible()).toBe(true);
  await context.setOffline(false);
  await page.locator('.timeline-filter summary').click();
  await page.locator('.timeline-filter summary').click();
  await expect.poll(() => page.locator('select[name=theme] option').count()).toBeGreaterThan(3);
  await close();
});

test('where facts and pages are not of one publish, the page says so and shows all it has', async () => {
  const { page, close } = await openTimeline();
  await page.route('**/themes/warmth/timeline/**', (route) => route.fulfill({ body: '<main id="content"></main>' }));
  await page.locator('.timeline-filter summary').click();
  await expect.poll(() => page.locator('select[name=theme] option').count()).toBeGreaterThan(3);
  await page.locator('select[name=theme]').selectOption('warmth');
  await expect.poll(() => status(page)).toContain('published anew meanwhile');
  expect(await page.locator('#timeline-all').isVisible()).toBe(true);
  await close();
});

test.each([
  [390, 'light'],
  [390, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)(
  'with filters and what they find everyone can use the page, at %i pixels in %s',
  { timeout: 40_000 },
  async (width, colours) => {
    const { page, close } = await openPage(sample.browser, sample.address, { width, colours, withoutPolicy: true });
    await prepareAudit(page);
    await page.goto(sample.at('timeline/?theme=warmth&year=2026&place=nowhere'));
    await expect.poll(() => found(page).count()).toBeGreaterThan(0);
    await page.locator('.timeline-parts').evaluate((parts) => parts.setAttribute('open', ''));
    expect([...(await auditWidth(page)), ...(await auditPage(page))]).toEqual([]);
    await close();
  },
);
