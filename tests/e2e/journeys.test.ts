import { expect, test } from 'vitest';
import { openPage, type OpenedPage, type Page } from '../browser.ts';
import { openedSample } from './opened-sample.ts';

const sample = openedSample();

/** A post with a cover, in each direction, and what is drawn. */
const moving = [
  'organisations/dar-al-mina/posts/2026-03-19-al-maqha-laysa-darsan/',
  'organisations/cleaverbridge-repair/posts/2025-07-05-nine-toasters/',
  'organisations/neuadd-helyg/milestones/pwmp-gwres/',
];

const organisationAddress = /\/organisations\/[a-z0-9-]+\/$/;
const milestoneAddress = /\/milestones\/[a-z0-9-]+\/$/;

test(
  'by keyboard alone: past the navigation, to an organisation, to one of its promises',
  { timeout: 60_000 },
  async () => {
    const opened = await sample.open('');
    const { page } = opened;

    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ address: expect.stringMatching(/#content$/), visible: true });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);

    await tabTo(page, organisationAddress);
    await openByKeyboard(page, organisationAddress);
    await tabTo(page, milestoneAddress);
    await openByKeyboard(page, milestoneAddress);
    expect(await page.locator('[data-standing]').count()).toBeGreaterThan(0);
    await leaveClean(opened);
  },
);

test.each([390, 1280] as const)(
  'nothing moves while a page is put together, at %i pixels',
  { timeout: 60_000 },
  async (width) => {
    const opened = await openPage(sample.browser, sample.address, { width });
    const { page } = opened;
    for (const path of ['', ...moving]) {
      await page.goto(sample.at(path), { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const moved = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const seen: number[] = [];
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) seen.push((entry as unknown as { value: number }).value);
            }).observe({ type: 'layout-shift', buffered: true });
            // What was seen before arrives first, in a task of its own.
            requestAnimationFrame(() => setTimeout(() => resolve(seen.reduce((sum, one) => sum + one, 0))));
          }),
      );
      expect({ path, moved }).toEqual({ path, moved: 0 });
      expect(await page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next"'))).toBe(true);
    }
    await leaveClean(opened);
  },
);

test(
  'on a phone without JavaScript: read a post in two taps, then follow its organisation',
  { timeout: 60_000 },
  async () => {
    const opened = await sample.open('', { width: 390, javaScript: false });
    const { page } = opened;

    await tap(page, 'main a[href*="/posts/"]');
    expect(await page.locator('main h1').count()).toBe(1);
    await tap(page, `main a[href^="/organisations/"]:not([href*="/posts/"])`);
    expect(page.url()).toMatch(organisationAddress);
    await expectFeed(opened);
    await leaveClean(opened);
  },
);

test('a promise on a phone: its standing is read, and it has a feed of its own', { timeout: 60_000 }, async () => {
  const opened = await sample.open('', { width: 390, javaScript: false, colours: 'dark' });
  const { page } = opened;

  await tap(page, 'main a[href*="/milestones/"]');
  expect(page.url()).toMatch(milestoneAddress);
  expect(await page.locator('main [data-standing]').first().isVisible()).toBe(true);
  await expectFeed(opened);
  await leaveClean(opened);
});

test('a post in Arabic reads from right to left, the way to it too', { timeout: 60_000 }, async () => {
  const opened = await sample.open('organisations/dar-al-mina/timeline/', { width: 390 });
  const { page } = opened;

  await tap(page, 'main a[lang="ar"]');
  const sides = await page.evaluate(() => {
    const { direction } = getComputedStyle(document.querySelector('main h1') ?? document.body);
    const name = document.querySelector('header a')?.getBoundingClientRect();
    return { direction, nameOnTheRight: (name?.left ?? 0) > innerWidth - (name?.right ?? 0) };
  });
  expect(sides).toEqual({ direction: 'rtl', nameOnTheRight: true });
  await leaveClean(opened);
});

test('an address that does not exist is answered with a page that leads on', { timeout: 60_000 }, async () => {
  const opened = await openPage(sample.browser, sample.address, { width: 390 });
  const answer = await opened.page.goto(sample.at('organisations/nobody/'));
  expect(answer?.status()).toBe(404);
  expect(await opened.page.locator('main a').count()).toBeGreaterThan(0);
  await opened.close();
});

type Focus = { readonly address: string; readonly visible: boolean; readonly ringed: boolean };

/** The focused link, whether it can be seen, and whether something shows that it has the focus. */
async function focused(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return {
      address: element instanceof HTMLAnchorElement ? element.href : '',
      visible: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      ringed: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
    };
  });
}

async function tabTo(page: Page, address: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = await focused(page);
    expect(focus, `${focus.address} on ${page.url()}`).toMatchObject({ visible: true, ringed: true });
    if (address.test(focus.address)) return;
  }
  throw new Error(`No link like ${address} was reached with 120 presses of Tab on ${page.url()}`);
}

async function openByKeyboard(page: Page, address: RegExp): Promise<void> {
  await Promise.all([page.waitForURL(address), page.keyboard.press('Enter')]);
}

async function tap(page: Page, selector: string): Promise<void> {
  const link = page.locator(selector).first();
  const address = await link.getAttribute('href');
  await link.tap();
  await page.waitForURL(new URL(address ?? '', page.url()).href);
}

async function expectFeed({ page, context }: OpenedPage): Promise<void> {
  const own = await page.locator('link[rel="alternate"][type="application/rss+xml"]').first().getAttribute('href');
  const answer = await context.request.get(new URL(own ?? '', page.url()).href);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/xml; charset=utf-8']);
}

async function leaveClean({ context, offences, close }: OpenedPage): Promise<void> {
  expect(offences).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await close();
}
