import { afterAll, describe, expect, test } from 'vitest';
import { openPicture } from '../../src/photo/sharp.ts';
import type { OpenedPage, PageOptions } from '../browser.ts';
import { openedSample } from './opened-sample.ts';

const sample = openedSample();

const opened: OpenedPage[] = [];

afterAll(async () => {
  for (const { close } of opened) await close();
});

async function open(path: string, options: PageOptions) {
  const one = await sample.open(path, options);
  opened.push(one);
  return one.page;
}

describe.each([390, 1280] as const)('in a list at %i pixels', (width) => {
  test('a cover stands beside the words of its post, and not below them', async () => {
    const page = await open('themes/company/', { width });
    const card = page.locator('.post-card.with-cover').first();
    const [words, cover] = [await card.locator('div').boundingBox(), await card.locator('img').boundingBox()];
    if (!words || !cover) throw new Error('There is no card with a cover');
    expect(cover.y).toBeLessThan(words.y + words.height);
    expect(cover.x).toBeGreaterThanOrEqual(words.x + words.width);
  });

  test('a title is larger than what stands below it', async () => {
    const page = await open('themes/company/', { width });
    const sizeOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(await sizeOf('.card-title')).toBeGreaterThan(await sizeOf('.post-card .summary'));
  });
});

test('among lines from right to left, a name of the other direction begins at the same side', async () => {
  const { page, close } = await sample.open('organisations/dar-al-mina/', { width: 390 });
  const card = page.locator('.post-card:has([dir=rtl])').first();
  const [title, facts] = [
    await card.locator('.card-title a').boundingBox(),
    await card.locator('.facts').boundingBox(),
  ];
  await close();
  if (!title || !facts) throw new Error('There is no card of the other direction');
  expect(Math.abs(title.x - facts.x)).toBeLessThan(2);
});

test('the last count stands beside its step, not on it', async () => {
  const page = await open('organisations/lindleford-kitchen/milestones/forty-lunches/', { width: 390 });
  const drawing = page.locator('.measure-progress').first();
  const [count, point] = [drawing.locator('.name.last'), drawing.locator('.count').last()];
  const [words, dot] = [await count.boundingBox(), await point.boundingBox()];
  if (!words || !dot) throw new Error('There is no last count');
  expect(words.x + words.width).toBeLessThanOrEqual(dot.x);
  expect(Math.abs(words.y + words.height / 2 - (dot.y + dot.height / 2))).toBeLessThan(dot.height);
});

describe.each([
  ['light', { colours: 'light' }],
  ['dark', { colours: 'dark' }],
  ['more contrast', { contrast: 'more' }],
  ['colours of the reader’s own', { forcedColours: 'active' }],
] as const)('in %s', (_, look) => {
  test('how far something came can be seen: what is done and what is left have two colours', async () => {
    const page = await open('organisations/withy-bank/milestones/hundred-fruit-trees/', { width: 1280, ...look });
    const meter = page.locator('meter').first();
    expect(await meter.evaluate((element) => (element as HTMLMeterElement).value)).toBe(62);
    const bar = openPicture(await meter.screenshot());
    const { data, info } = await bar.removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const row = Math.floor(info.height / 2) * info.width;
    const colourAt = (share: number) => {
      const at = 3 * (row + Math.floor(share * info.width));
      return data.subarray(at, at + 3).toString('hex');
    };
    expect(colourAt(0.2)).toBe(colourAt(0.5));
    expect(colourAt(0.7)).toBe(colourAt(0.9));
    expect(colourAt(0.5)).not.toBe(colourAt(0.7));
  });
});

test('in colours of the reader’s own, what grounds and shadows tell is told by lines', async () => {
  const own = { width: 1280, forcedColours: 'active' } as const;
  const page = await open('organisations/', own);
  const current = page.locator('nav [aria-current]');
  expect(await current.evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe('underline');
  const heard = await open('organisations/signal-house/posts/2026-04-23-the-night-market/', own);
  const player = heard.locator('.player').first();
  expect(await player.evaluate((box) => getComputedStyle(box).borderInlineStartStyle)).toBe('solid');
  const search = await open('search/', own);
  const button = search.locator('.search-line button');
  const [ground, words] = await button.evaluate((one) => [
    getComputedStyle(one).backgroundColor,
    getComputedStyle(one).color,
  ]);
  expect(ground).not.toBe(words);
});

test('how many posts a theme has stands on the base line of its name', async () => {
  const page = await open('themes/', { width: 1280 });
  expect(
    await page
      .locator('.big-links li')
      .first()
      .evaluate((row) => getComputedStyle(row).alignItems),
  ).toBe('baseline');
});

test('on a phone, no two rules stand below what to read on', async () => {
  const page = await open('organisations/cleaverbridge-repair/posts/2025-11-29-what-we-could-not-mend/', {
    width: 390,
  });
  const rules = (name: 'first' | 'last') =>
    page
      .locator('.related li')
      [name]()
      .evaluate((row) => getComputedStyle(row).borderBlockEndWidth);
  expect([await rules('first'), await rules('last')]).toEqual(['1px', '0px']);
});
