// A promise and an organisation in somebody else's page, by the code that their own pages give.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../src/publish/serve-folder.ts';
import { openBrowser, openPage } from '../browser.ts';
import { publishedSample } from '../published-sample.ts';

const elsewhere = mkdtempSync(join(tmpdir(), 'milepost-elsewhere-'));
let folder = '';
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let other: typeof site;

beforeAll(async () => {
  folder = await publishedSample();
  [browser, site, other] = await Promise.all([openBrowser(), serveFolder(folder), serveFolder(elsewhere)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close(), other.close()]);
  rmSync(elsewhere, { recursive: true, force: true });
});

describe.each([
  ['organisations/lindleford-kitchen/milestones/forty-lunches/', 'Forty weekly lunches'],
  ['organisations/dar-al-mina/', 'Dar Al-Mina (Harbour House)'],
])('%s', (page, name) => {
  test('its code shows it on another site, and a link in it leads out of the frame', async () => {
    const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
    const code = /<code>(&lt;iframe.*?)<\/code>/.exec(html)?.[1] ?? '';
    const frame = code
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#34;', '"')
      .replaceAll('&amp;', '&');
    expect(frame).toContain(`title="${name}"`);
    const here = frame.replace('https://milepost.example/', site.address);
    writeFileSync(
      join(elsewhere, 'index.html'),
      `<!doctype html><html lang="en"><title>Elsewhere</title>${here}</html>`,
    );
    const opened = await openPage(browser, other.address, { width: 390, colours: 'light' });
    await opened.page.goto(other.address);
    const framed = opened.page.frameLocator('iframe');
    expect(await framed.locator('h1').textContent()).toBe(name);
    const inside = opened.page.frames().find((one) => one.url().includes('/embed/'));
    const tooWide = await inside?.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    const tooHigh = await inside?.evaluate(
      () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
    );
    expect([tooWide, tooHigh]).toEqual([false, 0]);
    expect(await framed.locator('a').last().getAttribute('target')).toBe('_top');
    await framed.locator('a').last().click();
    await opened.page.waitForURL(`${site.address}${page}`);
    await opened.close();
  });
});
