import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHeader } from '../../src/photo/sharp.ts';
import { type Browser, openBrowser } from '../browser.ts';
import { takeScreenshots } from './take-screenshots.ts';

let room: string;
let browser: Browser;
beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'milepost-shots-'));
  mkdirSync(join(room, 'site/themes'), { recursive: true });
  const page = (style: string) => `<!doctype html><html lang="en" dir="ltr"><title>A</title><p style="${style}">A`;
  writeFileSync(join(room, 'site/index.html'), page('height: 9000px'));
  writeFileSync(join(room, 'site/themes/index.html'), page('height: 1500px'));
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  rmSync(room, { recursive: true, force: true });
});

test('each kind of page is taken whole, at both widths in each look and on paper', { timeout: 60_000 }, async () => {
  const out = join(room, 'shots');
  const told: string[] = [];
  const options = { browser, site: join(room, 'site'), out, onPage: (what: string) => told.push(what) };
  expect(await takeScreenshots(options, ['light', 'forced', 'print'])).toBe(15);
  const looks = ['1280-forced', '1280-light', '390-forced', '390-light', 'print'];
  const home = looks.flatMap((look) => [`home-${look}-2.jpg`, `home-${look}.jpg`]);
  expect(readdirSync(out).sort()).toEqual([...home, ...looks.map((look) => `shelves-${look}.jpg`)].sort());
  expect(told).toEqual(['390-light', '1280-light', '390-forced', '1280-forced', 'print']);
  const sizeOf = async (name: string) => readHeader(readFileSync(join(out, name)));
  expect(await sizeOf('home-390-light.jpg')).toMatchObject({ width: 390, height: 8000 });
  expect((await sizeOf('home-390-light-2.jpg')).height).toBeGreaterThan(900);
  expect(await sizeOf('shelves-print.jpg')).toMatchObject({ width: 794 });
});
