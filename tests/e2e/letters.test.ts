// The letters that pages bring along for Arabic script: few bytes, and every letter of the block in them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { type Browser, openBrowser, openPage, type OpenedPage } from '../browser.ts';

const weights = [400, 700] as const;
const lightest = 24 * 1024;

/** Arabic, Persian, Urdu, Kurdish, Pashto: lines whose letters join, with marks, digits and signs. */
const lines = [
  'ذَهَبَ إلى المدينةِ، وعادَ لاحقًا؛ هل رأيتَهُ؟ ٠١٢٣٤٥٦٧٨٩٪',
  'پدرم چای گرم را نمی‌نوشد؛ ژاله گفت: ۰۱۲۳۴۵۶۷۸۹',
  'ٹوٹی ہوئی سڑک کے کنارے ڈاک خانہ ہے۔',
  'ڕۆژی باش، چۆنی؟ گەڵای دار وەریوە.',
  'ښه ورځ! څنګه یې؟ ټول دلته دي، ډېر ښه.',
];
const letters = Array.from({ length: 0x100 }, (_, index) => String.fromCodePoint(0x600 + index)).filter((letter) =>
  /\p{L}/u.test(letter),
);

let browser: Browser;
let opened: OpenedPage;
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser, 'http://127.0.0.1/');
}, 60_000);
afterAll(async () => {
  await browser?.close();
});

test.each(weights)('at %i, every letter of the Arabic block is there, joined or alone', async (weight) => {
  const file = readFileSync(new URL(`../../src/styles/letters/noto-sans-arabic-${weight}.woff2`, import.meta.url));
  expect(file.length).toBeLessThan(lightest);
  const { page, context } = opened;
  await page.setContent(`<p id="words" dir="rtl">${[...lines, ...letters].join(' <br>')}</p>`);
  const name = `Ours ${weight}`;
  await page.evaluate(
    async ([family, bytes]) => {
      const face = new FontFace(family, `url(data:font/woff2;base64,${bytes})`);
      document.fonts.add(await face.load());
      const words = document.querySelector<HTMLElement>('#words');
      if (words) words.style.font = `20px "${family}"`;
      await document.fonts.ready;
      return words?.offsetHeight;
    },
    [name, file.toString('base64')] as const,
  );
  // The first picture of a page is what lays it out for good.
  await page.screenshot();
  const tools = await context.newCDPSession(page);
  await tools.send('DOM.enable');
  await tools.send('CSS.enable');
  const { root } = await tools.send('DOM.getDocument');
  const { nodeId } = await tools.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#words' });
  const { fonts } = await tools.send('CSS.getPlatformFontsForNode', { nodeId });
  const drawn = fonts.reduce((sum, { glyphCount }) => sum + glyphCount, 0);
  const ours = fonts.filter(({ isCustomFont }) => isCustomFont).reduce((sum, { glyphCount }) => sum + glyphCount, 0);
  // Spaces, a dot, a colon and an exclamation mark are of Latin letters: nothing else may be of another font.
  const lent = [...lines, ...letters].join(' ').match(/[\u0020-\u007e]/g)?.length ?? 0;
  expect(ours).toBeGreaterThan(letters.length);
  expect(drawn - ours).toBeLessThanOrEqual(lent);
});
