// Somebody looks for a feed among many.
import { expect, test } from 'vitest';
import { openPage } from '../browser.ts';
import { openedSample } from './opened-sample.ts';

const sample = openedSample();

test('typing a word leaves the feeds that have it, whatever its accents, and another group goes', async () => {
  const opened = await sample.open('follow/', { width: 390 });
  const { page } = opened;
  await page.getByLabel('Find a feed').fill('HELYG neuadd');
  await expect.poll(() => page.locator('.feeds li:visible').count()).toBe(2);
  expect(await page.locator('.feeds li:visible > :first-child').allInnerTexts()).toEqual([
    'Neuadd Pentre Helyg',
    'Neuadd Pentre Helyg',
  ]);
  await page.getByLabel('Find a feed').fill('pwmp gwres');
  await expect
    .poll(() => page.locator('.feeds details li:visible a').getAttribute('href'))
    .toBe('/organisations/neuadd-helyg/milestones/pwmp-gwres/feed.xml');
  await page.getByLabel('Find a feed').fill('zzz');
  await expect.poll(() => page.getByRole('status').textContent()).toBe('No feed has these words.');
  await page.getByLabel('Find a feed').fill('');
  await expect.poll(() => page.locator('.feeds li:visible').count()).toBeGreaterThan(20);
  expect(opened.offences).toEqual([]);
  await opened.close();
});

test('what a very large site does not list is found in its list for feed readers', async () => {
  const opened = await openPage(sample.browser, sample.address, { width: 390 });
  const { page } = opened;
  await page.route('**/follow/', async (route) => {
    const response = await route.fetch();
    const whole = await response.text();
    const list = '<ul id="found-more" class="feeds" data-feeds="/feeds.opml"></ul>';
    const cut = whole
      .replace(/<details>[\s\S]*?<\/details>/g, '')
      .replace(/(<p id="find-status"[^>]*><\/p>)/, `$1${list}`);
    await route.fulfill({ response, body: cut });
  });
  await page.goto(sample.at('follow/'));
  await page.getByLabel('Find a feed').fill('pwmp gwres');
  await expect
    .poll(() => page.locator('.feeds li:visible a').first().getAttribute('href'))
    .toBe('/organisations/neuadd-helyg/milestones/pwmp-gwres/feed.xml');
  expect(await page.getByRole('status').textContent()).toBe('');
  expect(opened.offences).toEqual([]);
  await opened.close();
});

test('without JavaScript the list is whole, and asks for nothing to be typed', async () => {
  const opened = await sample.open('follow/', { width: 390, javaScript: false });
  expect(await opened.page.locator('input').isVisible()).toBe(false);
  expect(await opened.page.locator('.feeds li:visible').count()).toBeGreaterThan(20);
  await opened.close();
});

test.each([390, 1280] as const)(
  'what is told of each stands below its name, however short, at %i pixels',
  async (width) => {
    const opened = await openPage(sample.browser, sample.address, { width });
    const { page } = opened;
    const post = 'organisations/dar-al-mina/posts/2025-12-12-khayt-wa-ibra/';
    for (const [path, list] of [
      ['follow/', '.feeds'],
      ['organisations/dar-al-mina/follow/', '.feeds'],
      [post, '.related'],
    ] as const) {
      await page.goto(sample.at(path));
      const items = await page.locator(`${list} li:has(small)`).evaluateAll((all) =>
        all.map((item) => {
          const [name, told] = [item.querySelector('a'), item.querySelector('small')];
          return (told?.getBoundingClientRect().top ?? 0) - (name?.getBoundingClientRect().bottom ?? 0);
        }),
      );
      expect(items.length).toBeGreaterThan(0);
      expect(Math.min(...items)).toBeGreaterThan(-8);
      await page.locator(list).first();
    }
    await opened.close();
  },
);
