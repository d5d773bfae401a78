// Whatever a promise may come to, a reader finds one in the sample within three clicks of the home page.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { standings } from '../../src/model/standing.ts';
import { openPage, type OpenedPage } from '../browser.ts';
import { pageLinks } from './page-links.ts';
import { openedSample } from './opened-sample.ts';

const sample = openedSample();

let opened: OpenedPage;

beforeAll(async () => {
  opened = await openPage(sample.browser, sample.address, { width: 390, javaScript: false });
}, 180_000);

afterAll(async () => {
  await opened?.close();
});

type Sought = {
  readonly what: string;
  readonly on: RegExp;
  /** In the page's HTML, to find the way; then `shown` is to be seen. */
  readonly html: RegExp;
  readonly shown: string;
};

const milestone = /\/milestones\/[a-z0-9-]+\/$/;
const organisation = /^\/organisations\/[a-z0-9-]+\/$/;

const sought: readonly Sought[] = [
  ...standings.map((standing) => ({
    what: `a promise that is ${standing}`,
    on: milestone,
    html: new RegExp(`<p class="standing large" data-standing="${standing}"`),
    shown: `main .standing.large[data-standing="${standing}"]`,
  })),
  ...(['explained', 'unexplained', 'explained-later', 'proposed'] as const).map((state) => ({
    what: `a change that is ${state}`,
    on: milestone,
    html: new RegExp(`<li class="revision"[^>]* data-change="${state}"`),
    shown: `main .revision[data-change="${state}"]`,
  })),
  {
    what: 'a promise that is gone without a word',
    on: organisation,
    html: /id="gone-[a-z0-9-]+" data-change="unexplained"/,
    shown: 'main [id^="gone-"][data-change="unexplained"]',
  },
  {
    what: 'a pause',
    on: organisation,
    html: /Reporting paused from/,
    shown: 'main .note:has-text("Reporting paused")',
  },
  { what: 'a contingency draw', on: /\/grants\//, html: /class="draw"/, shown: 'main .draw' },
  { what: 'an open question', on: milestone, html: /<section class="question"/, shown: 'main section.question' },
  {
    what: 'a failure that another organisation built on',
    on: /\/posts\//,
    html: /data-worked="not"[\s\S]*Built on by/,
    shown: 'main .learning:has([data-worked="not"]) .relations:has-text("Built on by")',
  },
];

test.each(sought)('$what is at most three clicks away', { timeout: 60_000 }, async ({ on, html, shown }) => {
  const { page, offences } = opened;
  const way = wayTo((address) => on.test(address) && html.test(htmlOf(address)));
  expect(way?.length ?? Infinity).toBeLessThanOrEqual(3);
  await page.goto(sample.address);
  for (const address of way ?? []) {
    await page.locator(`a[href="${address}"]:visible, a[href^="${address}#"]:visible`).first().click();
    await page.waitForURL((url) => url.pathname === address);
  }
  expect(await page.locator(shown).first().isVisible()).toBe(true);
  expect(offences).toEqual([]);
});

/** The pages to click through, by the fewest clicks. */
function wayTo(isThere: (address: string) => boolean): readonly string[] | undefined {
  const ways = new Map<string, readonly string[]>([['/', []]]);
  for (const [address, way] of ways) {
    if (isThere(address)) return way;
    for (const next of linksOf(address)) if (!ways.has(next)) ways.set(next, [...way, next]);
  }
  return undefined;
}

/** Links in a folded table are no way for a reader who does not unfold it. */
function linksOf(address: string): readonly string[] {
  const { targets } = pageLinks(htmlOf(address).replaceAll(/<details>[\s\S]*?<\/details>/g, ''));
  return targets
    .map((target) => target.replace(/#.*$/, ''))
    .filter((target) => /^\/.*\/$/.test(target) && existsSync(fileOf(target)));
}

const fileOf = (address: string) => join(sample.folder, address, 'index.html');
const read = new Map<string, string>();

function htmlOf(address: string): string {
  const html = read.get(address) ?? readFileSync(fileOf(address), 'utf8');
  read.set(address, html);
  return html;
}
