import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/publish/serve-folder.ts';
import { type Browser, openBrowser } from '../browser.ts';
import { auditSite, type SiteAudit } from './audit-site.ts';

let folder: string;
let site: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'milepost-audit-'));
  site = await serveFolder(folder, { port: 0 });
  browser = await openBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true });
});

async function audit(body: string, width: 390 | 1280 = 390): Promise<SiteAudit> {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; style-src 'unsafe-inline'">`;
  const head = `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">`;
  const page = `<!doctype html><html lang="en"><head><title>A page</title>${policy}${head}</head><body><main>${body}</main></body></html>`;
  await writeFile(join(folder, 'index.html'), page);
  return auditSite(browser, site.address, [''], width);
}

test('a plain page is in order', async () => {
  expect(await audit('<h1>Hello</h1>')).toEqual({ violations: [], offences: [], cookies: 0 });
});

test('a picture without words is found', async () => {
  const { violations } = await audit('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">');
  expect(violations.join()).toContain('image-alt in light');
});

test('text that is too pale in the dark only is found there', async () => {
  // The background is named, because axe takes a page without one for white.
  const dark = '<style>@media (prefers-color-scheme: dark) { body { background: #111; color: #444 } }</style>';
  const { violations } = await audit(`${dark}<p>Pale</p>`);
  expect(violations).toHaveLength(1);
  expect(violations[0]).toContain('color-contrast in dark');
});

test('what is wider than a phone makes the page scroll sideways there, and not at a desk', async () => {
  const wide = '<style>.wide { width: 600px }</style><p class="wide">Wide</p>';
  expect((await audit(wide)).violations.join()).toMatch(/no-sideways-scrolling[\s\S]*p\.wide/);
  expect((await audit(wide, 1280)).violations).toEqual([]);
});

test('a picture from another host is asked for in vain, and told', async () => {
  const { offences } = await audit('<img alt="" src="https://elsewhere.example/pixel.gif">');
  expect(offences.join()).toContain('asked for https://elsewhere.example/pixel.gif');
});

test('a picture that is not there, and a program that fails, are told', async () => {
  const { offences } = await audit('<img alt="" src="gone.jpg"><script>throw new Error("broken")</script>');
  expect(offences.join()).toContain('gone.jpg is not there');
  expect(offences.join()).toContain('broken');
});

test('a cookie is counted', async () => {
  expect((await audit('<script>document.cookie = "a=1"</script>')).cookies).toBe(1);
});
