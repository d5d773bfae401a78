// Sounds and films, played by a browser as they are published.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../browser.ts';
import { openStorySite, story, type StorySite } from './story-site.ts';

let site: StorySite;

beforeAll(async () => {
  site = await openStorySite();
}, 180_000);
afterAll(() => site?.close());

test(
  'nothing is loaded before somebody plays it, and without a program it has its controls',
  { timeout: 60_000 },
  async () => {
    for (const width of [390, 1280] as const) {
      const { page, close } = await openPage(site.browser, site.address, { width, javaScript: false });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(site.at(story), { waitUntil: 'networkidle' });
      expect(asked.filter((path) => /\.(mp3|webm)$/.test(path))).toEqual([]);
      for (const one of await page.locator('.player :is(audio, video)').all()) {
        const box = await one.boundingBox();
        expect(box?.height).toBeGreaterThan(30);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      }
      await close();
    }
  },
);

test('a sound and a film play, from this site alone, and the film has its captions', { timeout: 60_000 }, async () => {
  const { page, close } = await openPage(site.browser, site.address);
  await page.goto(site.at(story));
  const played = await page.evaluate(async () => {
    const all = [...document.querySelectorAll<HTMLMediaElement>('.player :is(audio, video)')];
    return Promise.all(
      all.map(async (one) => {
        one.muted = true;
        const ended = new Promise((resolve, reject) => {
          one.addEventListener('ended', resolve);
          one.addEventListener('error', () => reject(one.error?.message));
          one
            .querySelector('source')
            ?.addEventListener('error', () => reject(new Error('a source that cannot be played')));
        });
        await one.play();
        await ended;
        const width = one instanceof HTMLVideoElement ? one.videoWidth : 0;
        const cues = [...(one.textTracks[0]?.cues ?? [])].map((cue) => (cue as VTTCue).text);
        return { width, cues, lasts: one.duration > 0.4 && one.duration < 1 };
      }),
    );
  });
  expect(played).toEqual([
    { width: 0, cues: [], lasts: true },
    { width: 64, cues: ['Hand me the next.'], lasts: true },
    { width: 64, cues: [], lasts: true },
  ]);
  await close();
});

test('what is said opens by keyboard, and can be read on paper without that', { timeout: 60_000 }, async () => {
  const { page, close } = await openPage(site.browser, site.address, { javaScript: false });
  await page.goto(site.at(story));
  const words = page.getByText('It rained, and nobody fetched a bucket.').first();
  expect(await words.isVisible()).toBe(false);
  await page.locator('.player summary').first().focus();
  await page.keyboard.press('Enter');
  expect(await words.isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  await page.emulateMedia({ media: 'print' });
  expect(await words.isVisible()).toBe(true);
  await close();
});
