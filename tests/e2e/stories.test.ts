// A post that tells its story with every component, published and read in a browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, type Page } from '../browser.ts';
import { auditSite } from '../page-audit/audit-site.ts';
import { validateHtml } from '../page-audit/validate-html.ts';
import { programsIn } from './pages-of.ts';
import { arabic, openStorySite, plain, story, tabTo, type StorySite } from './story-site.ts';

let site: StorySite;

beforeAll(async () => {
  site = await openStorySite();
}, 180_000);
afterAll(() => site?.close());

test('the pages are valid, and only those with a pair bring a program', { timeout: 60_000 }, async () => {
  for (const page of [story, arabic, plain]) expect(await validateHtml(join(site.out, page, 'index.html'))).toEqual([]);
  expect([story, plain].map((page) => programsIn(site.out, page).length)).toEqual([1, 0]);
});

test('axe finds nothing, from left to right and from right to left', { timeout: 180_000 }, async () => {
  for (const width of [390, 1280] as const) {
    const { violations, offences } = await auditSite(site.browser, site.address, [story, arabic], width);
    expect(violations.join('\n\n')).toBe('');
    expect(offences).toEqual([]);
  }
});

test('a gallery is a list of pictures that fits a small phone', { timeout: 60_000 }, async () => {
  const { page, close } = await openPage(site.browser, site.address, { width: 390, javaScript: false });
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(site.at(story));
  expect(await page.locator('.gallery li figcaption').allInnerTexts()).toEqual(['Monday', 'Tuesday', 'Sunday']);
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
  await page.setViewportSize({ width: 1280, height: 800 });
  const boxes = await Promise.all((await page.locator('.gallery li').all()).map((one) => one.boundingBox()));
  expect(boxes[0]?.y).toBe(boxes[1]?.y);
  await close();
});

/** What the picture of a scene does while the page is scrolled in the middle of it. */
async function pictureDoes(page: Page): Promise<string> {
  return page.evaluate(() => {
    const top = () => document.querySelector('.scene img')?.getBoundingClientRect().top ?? 0;
    const scene = document.querySelector('.scene')?.getBoundingClientRect().top ?? 0;
    window.scrollTo(0, scene);
    const [from, before] = [scrollY, top()];
    window.scrollTo(0, scene + 300);
    const [scrolled, moved] = [scrollY - from, before - top()];
    if (scrolled < 50) return `cannot be scrolled: ${scrolled}`;
    return Math.abs(moved) < 1
      ? 'stays'
      : Math.abs(moved - scrolled) < 1
        ? 'passes'
        : `moves by ${moved} of ${scrolled}`;
  });
}

test(
  'the picture of a scene stays while its steps pass, and its links are reached by keyboard',
  { timeout: 60_000 },
  async () => {
    for (const javaScript of [true, false]) {
      const { page, close } = await openPage(site.browser, site.address, { javaScript });
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.goto(site.at(story));
      expect(await pictureDoes(page)).toBe('stays');
      await close();
    }
    const { page, close } = await openPage(site.browser, site.address);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto(site.at(story));
    await tabTo(page, 'A', '.step');
    const seen = await page.evaluate(() => {
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      const picture = document.querySelector('.scene img')?.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight && (picture?.bottom ?? 0) > 0;
    });
    expect(seen).toBe(true);
    await close();
  },
);

test('a scene is a plain sequence on a phone, and for whoever wants no motion', { timeout: 60_000 }, async () => {
  for (const [width, reducedMotion] of [
    [390, 'no-preference'],
    [1280, 'reduce'],
  ] as const) {
    const { page, close } = await openPage(site.browser, site.address, { width });
    await page.emulateMedia({ reducedMotion });
    await page.goto(site.at(story));
    expect(await pictureDoes(page)).toBe('passes');
    const [picture, step] = [page.locator('.scene img').first(), page.locator('.step').first()];
    const [above, below] = [await picture.boundingBox(), await step.boundingBox()];
    expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1);
    await close();
  }
});

test('a wide picture is as wide as the window', { timeout: 60_000 }, async () => {
  for (const address of [story, arabic])
    for (const width of [390, 1280] as const) {
      const { page, close } = await openPage(site.browser, site.address, { width });
      await page.goto(site.at(address));
      const box = await page.locator('.bleed img').boundingBox();
      expect([Math.round(box?.x ?? -1), Math.round(box?.width ?? 0)]).toEqual([0, width]);
      await close();
    }
});

test('letters of another script are asked for at once where a page has words in it', { timeout: 60_000 }, async () => {
  const { page, close } = await openPage(site.browser, site.address, { width: 390 });
  const asked = async (address: string) => {
    await page.goto(site.at(address));
    return page.locator('link[rel=preload][href*=arabic]').count();
  };
  expect(await asked(story)).toBe(2);
  expect(await page.getByText('السقف').count()).toBeGreaterThan(0);
  expect(await asked('help/')).toBe(0);
  await close();
});

test('a feed has all of it in plain HTML', () => {
  const feed = readFileSync(join(site.out, 'feed.xml'), 'utf8');
  expect(feed.match(/&lt;img |<img /g)?.length).toBeGreaterThanOrEqual(14);
  expect(feed).toContain('A knock on the door');
  expect(feed).not.toMatch(/:::|before-after|<script|&lt;input/);
});
