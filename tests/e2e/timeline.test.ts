// Somebody reads a timeline: by year and month, and by one thing at a time.
import { expect, test } from 'vitest';
import { openPage } from '../browser.ts';
import { openedSample } from './opened-sample.ts';
import { status } from './timeline-page.ts';

const sample = openedSample();
const phone = { width: 390 } as const;

test('a page that nobody filters fetches no facts', async () => {
  const opened = await openPage(sample.browser, sample.address, phone);
  const asked: string[] = [];
  opened.context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await opened.page.goto(sample.at('timeline/'));
  await expect.poll(() => opened.page.locator('.timeline-filter').isVisible()).toBe(true);
  expect(asked.filter((path) => path.includes('facts') || path.endsWith('.csv'))).toEqual([]);
  await opened.close();
});

test('a press on a year of the same page is no filter, and fetches no facts', async () => {
  const { page, context, close } = await sample.open('organisations/withy-bank/timeline/', phone);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.locator('nav.years a').first().click();
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#month-/);
  await page.goBack();
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  expect(asked.filter((path) => path.includes('facts'))).toEqual([]);
  expect(await status(page)).toBe('');
  await close();
});

test('without JavaScript no filter is seen, and each part, year and month is a link away', async () => {
  const { page, close } = await sample.open('timeline/?theme=warmth', { ...phone, javaScript: false });
  expect(await page.locator('select, button').filter({ visible: true }).count()).toBe(0);
  await page.getByText('See only a part').click();
  await page.locator('.timeline-parts').getByRole('link', { name: 'Warm places' }).click();
  expect(new URL(page.url()).pathname).toBe('/themes/warmth/timeline/');
  await page.locator('nav.years').getByRole('link', { name: '2025' }).click();
  const { hash } = new URL(page.url());
  expect(hash).toMatch(/^#month-2025-\d\d$/);
  expect(await page.locator(hash).textContent()).toContain('2025');
  await close();
});
