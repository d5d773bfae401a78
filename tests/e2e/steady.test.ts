// What comes late (letters, the slider's program) moves nothing that somebody is reading already.
import { describe, expect, test } from 'vitest';
import { openPage, type Page } from '../browser.ts';
import { openedSample } from './opened-sample.ts';

const sample = openedSample();

const posts = {
  'the Arabic story': 'organisations/dar-al-mina/posts/2025-12-12-khayt-wa-ibra/',
  'an Arabic post': 'organisations/dar-al-mina/posts/2026-03-19-al-maqha-laysa-darsan/',
  'a post with a slider': 'organisations/withy-bank/posts/2026-01-19-the-night-of-the-eleventh/',
  'a scrolled story': 'organisations/withy-bank/posts/2025-09-20-digging-with-a-spirit-level/',
  'a Welsh story with a film': 'organisations/neuadd-helyg/posts/2026-02-21-mae-hin-gynnes/',
};
const others = {
  home: '',
  'an organisation that writes in Arabic and English': 'organisations/dar-al-mina/',
  'a promise': 'organisations/withy-bank/milestones/hundred-fruit-trees/',
  'a funder': 'funders/lindle-valley-foundation/',
  'the help': 'help/',
  'a page that is not there': '404.html',
};

describe.each([390, 1280] as const)('at %i pixels', (width) => {
  test.each(Object.entries({ ...posts, ...others }))(
    '%s stays as it was painted',
    { timeout: 60_000 },
    async (_, at) => {
      const { page, close } = await openPage(sample.browser, sample.address, { width });
      await watchShifts(page);
      const late = await holdUntilPainted(page, '.before-after');
      await page.goto(sample.at(at));
      await late.arrived();
      expect(late.names).not.toEqual([]);
      expect(await shiftsOf(page)).toEqual([]);
      await close();
    },
  );
});

/** Letters and programs reach the page once it was painted without them, and somebody looks at `shown`, if it is there. */
async function holdUntilPainted(page: Page, shown: string) {
  const names: string[] = [];
  const waiting: Promise<void>[] = [];
  const isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0;
  const look = (selector: string) => {
    document.querySelector(selector)?.scrollIntoView();
    return new Promise<void>((next) => requestAnimationFrame(() => requestAnimationFrame(() => next())));
  };
  await page.route(/\.(woff2|m?js)$/, (route) => {
    names.push(route.request().url());
    const ready = page.waitForFunction(isPainted).then(() => page.evaluate(look, shown));
    waiting.push(ready.then(() => route.continue()));
  });
  const arrived = async () => {
    await Promise.all(waiting);
    await page.waitForFunction(() => document.readyState === 'complete' && document.fonts.status === 'loaded');
  };
  return { names, arrived };
}

type Watching = { shifts?: string[] };

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const found: string[] = [];
    (globalThis as Watching).shifts = found;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources = [] } = entry as PerformanceEntry & { value?: number; sources?: { node?: Node }[] };
        const moved = sources.map(({ node }) => node?.parentElement?.className ?? node?.nodeName);
        found.push(`${value?.toFixed(4)} ${moved.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Once everything that is to be painted has been. */
function shiftsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    for (let frames = 0; frames < 5; frames += 1) await new Promise((next) => requestAnimationFrame(next));
    return (globalThis as Watching).shifts ?? [];
  });
}
