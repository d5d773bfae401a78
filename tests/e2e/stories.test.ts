// A post that tells its story with every component, published and read in a browser.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/publish/serve-folder.ts';
import { type Browser, openBrowser, openPage, type Page } from '../browser.ts';
import { auditSite } from '../page-audit/audit-site.ts';
import { validateHtml } from '../page-audit/validate-html.ts';
import { drawing } from '../photo/sample-pictures.ts';
import { day } from '../../src/model/day.ts';
import { publishCopy } from '../whole-site/publish-copy.ts';
import { programsIn } from './pages-of.ts';

const room = mkdtempSync(join(tmpdir(), 'milepost-stories-'));
const out = join(room, 'dist');
const story = 'organisations/riverside/posts/2026-03-02-roof/';
const arabic = 'organisations/riverside/posts/2026-03-03-saqf/';
const plain = 'organisations/riverside/posts/2026-03-04-tea/';

const body = `Before it all.

:::figure{src=hall.jpg alt="A hall by a river" wide=yes}
The hall in March.
:::

:::gallery
![A ladder](hall.jpg "Monday")
![A lorry](hall.jpg "Tuesday")
![A cake](hall.jpg "Sunday")
:::

:::before-after{before=2025-11-03 after=2026-03-02}
![A hall with a tarpaulin](hall.jpg)
![The same hall with slates](roof.jpg)
:::

:::story
![A row of people](hall.jpg)

On Monday the slates came.

Nobody had [thought](https://riverside.example) of a ramp.

So we stood in a row.
:::

:::quote{by="A neighbour" consent=given}
It rained, and nobody fetched a bucket.
:::

:::learning{worked=partly}
A knock on the door brings more than a poster.
:::

${'And then we had tea.\n\n'.repeat(8)}`;

let site: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  const content = join(room, 'content');
  const put = (file: string, bytes: string | Buffer) => {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), bytes);
  };
  const post = (title: string, text: string, more = '') => `---\ntitle: ${title}\n${more}---\n\n${text}`;
  put('site.yaml', 'name: Riverside\nurl: https://riverside.example\nlanguages: [en, ar]\n');
  put('organisations/riverside/organisation.md', '---\nname: Riverside\n---\n');
  put(`${story}index.md`, post('The roof', body));
  put(`${arabic}index.md`, post('السقف', body, 'language: ar\n'));
  put(`${plain}index.md`, post('Tea', 'At 10:30, in cups of 3:2.'));
  const [hall, roof] = [await drawing(1600, 1000).jpeg().toBuffer(), await drawing(1200, 900).jpeg().toBuffer()];
  for (const folder of [story, arabic]) {
    put(`${folder}hall.jpg`, hall);
    put(`${folder}roof.jpg`, roof);
  }
  const { problems } = await publishCopy({ content, out, cache: join(room, 'cache'), today: day.parse('2026-06-30') });
  expect(problems).toEqual([]);
  site = await serveFolder(out, { port: 0 });
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(room, { recursive: true, force: true });
});

const at = (address: string) => new URL(address, site.address).href;

test('the pages are valid, and only those with a pair bring a program', { timeout: 60_000 }, async () => {
  for (const page of [story, arabic, plain]) expect(await validateHtml(join(out, page, 'index.html'))).toEqual([]);
  expect([story, plain].map((page) => programsIn(out, page).length)).toEqual([1, 0]);
});

test('axe finds nothing, from left to right and from right to left', { timeout: 180_000 }, async () => {
  for (const width of [390, 1280] as const) {
    const { violations, offences } = await auditSite(browser, site.address, [story, arabic], width);
    expect(violations.join('\n\n')).toBe('');
    expect(offences).toEqual([]);
  }
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

test('the slider is reached and moved by keyboard alone', { timeout: 60_000 }, async () => {
  const { page, offences, close } = await openPage(browser, site.address);
  await page.goto(at(story));
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
      const { page, offences, close } = await openPage(browser, site.address, { width, javaScript: false });
      await page.goto(at(story));
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
  const { page, close } = await openPage(browser, site.address);
  await page.goto(at(story));
  await page.emulateMedia({ media: 'print' });
  expect(await edgeOf(page)).toEqual({ laid: false, fromLeft: '' });
  expect(await page.locator('.before-after input').isVisible()).toBe(false);
  await close();
});

test('a gallery is a list of pictures that fits a small phone', { timeout: 60_000 }, async () => {
  const { page, close } = await openPage(browser, site.address, { width: 390, javaScript: false });
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(at(story));
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
      const { page, close } = await openPage(browser, site.address, { javaScript });
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.goto(at(story));
      expect(await pictureDoes(page)).toBe('stays');
      await close();
    }
    const { page, close } = await openPage(browser, site.address);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto(at(story));
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
    const { page, close } = await openPage(browser, site.address, { width });
    await page.emulateMedia({ reducedMotion });
    await page.goto(at(story));
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
      const { page, close } = await openPage(browser, site.address, { width });
      await page.goto(at(address));
      const box = await page.locator('.bleed img').boundingBox();
      expect([Math.round(box?.x ?? -1), Math.round(box?.width ?? 0)]).toEqual([0, width]);
      await close();
    }
});

test('a feed has all of it in plain HTML', () => {
  const feed = readFileSync(join(out, 'feed.xml'), 'utf8');
  expect(feed.match(/&lt;img |<img /g)?.length).toBeGreaterThanOrEqual(14);
  expect(feed).toContain('A knock on the door');
  expect(feed).not.toMatch(/:::|before-after|<script|&lt;input/);
});

async function tabTo(page: Page, tag: string, inside = '*'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(
      ([name, around]) => {
        const focused = document.activeElement;
        return focused?.tagName === name && focused?.closest(around ?? '*') !== null;
      },
      [tag, inside],
    );
    if (there) return;
  }
  throw new Error(`No ${tag} was reached with 80 presses of Tab`);
}
