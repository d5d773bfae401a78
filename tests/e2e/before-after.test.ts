// Two pictures of one place: below one another, or on each other with a slider.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, type Page } from '../browser.ts';
import { openStorySite, story, tabTo, type StorySite } from './story-site.ts';

let site: StorySite;

beforeAll(async () => {
  site = await openStorySite();
}, 180_000);
afterAll(() => site?.close());

test('the slider is reached and moved by keyboard alone', { timeout: 60_000 }, async () => {
  const { page, offences, close } = await openPage(site.browser, site.address);
  await page.goto(site.at(story));
  expect(await edgeOf(page)).toEqual({ laid: true, fromLeft: '50%' });
  await tabTo(page, 'INPUT');
  const name = await page.evaluate(() => document.activeElement?.closest('label')?.textContent?.trim());
  expect(name).toBe('Show more of 3 November 2025');
  for (const [key, edge] of [
    ['ArrowRight', '51%'],
    ['Home', '0px'],
    ['End', '100%'],
    ['ArrowLeft', '99%'],
  ] as const) {
    await page.keyboard.press(key);
    expect((await edgeOf(page)).fromLeft.replace(/^0%$/, '0px')).toBe(edge);
  }
  expect(offences).toEqual([]);
  await close();
});

test(
  'without JavaScript the two pictures stand one below the other, each with its day',
  { timeout: 60_000 },
  async () => {
    for (const width of [390, 1280] as const) {
      const { page, offences, close } = await openPage(site.browser, site.address, { width, javaScript: false });
      await page.goto(site.at(story));
      const boxes = await Promise.all((await page.locator('.before-after img').all()).map((one) => one.boundingBox()));
      expect(boxes[1]?.y).toBeGreaterThan((boxes[0]?.y ?? 0) + (boxes[0]?.height ?? 0));
      expect(await page.locator('.before-after time').allTextContents()).toEqual(['3 November 2025', '2 March 2026']);
      expect(await page.locator('.before-after input').isVisible()).toBe(false);
      expect(offences).toEqual([]);
      await close();
    }
  },
);

test('on paper there is no slider, and both pictures are whole', { timeout: 60_000 }, async () => {
  const { page, close } = await openPage(site.browser, site.address);
  await page.goto(site.at(story));
  await page.emulateMedia({ media: 'print' });
  expect(await edgeOf(page)).toEqual({ laid: false, fromLeft: '' });
  expect(await page.locator('.before-after input').isVisible()).toBe(false);
  await close();
});

/** Where the edge between the two pictures is, counted from the left of the pair, and how wide the pair is. */
const edgeOf = (page: Page) =>
  page.evaluate(() => {
    const images = [...document.querySelectorAll<HTMLElement>('.before-after img')];
    const [first, second] = images.map((image) => image.getBoundingClientRect());
    const [, , , fromLeft = ''] =
      /inset\(([^ ]+) ?([^ ]*) ?([^ ]*) ?([^)]*)\)/
        .exec(getComputedStyle(images[1] ?? document.body).clipPath)
        ?.slice(1) ?? [];
    return { laid: first?.top === second?.top && first?.width === second?.width, fromLeft };
  });
