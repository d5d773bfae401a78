// What a timeline costs whoever opens it, and whoever filters it in a real browser.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serveFolder } from '../../../src/publish/serve-folder.ts';
import { openBrowser, openPage, type Page } from '../../../tests/browser.ts';

export type FilterMeasured = {
  /** Of the whole site. */
  readonly events: number;
  /** Before the first filter, compressed: page, styles and program. */
  readonly firstView: {
    readonly html: number;
    readonly styles: number;
    readonly programs: number;
    readonly all: number;
  };
  /** What the first filter fetches once, compressed. */
  readonly facts: { readonly bytes: number; readonly files: number };
  /** Of each choice. */
  readonly choices: readonly Choice[];
};

/** Milliseconds until it is said how much was found, and until the first of it stands there, fetched and all. */
export type Choice = { readonly answered: number; readonly shown: number };

/** `folder` is a published site; `address` the page that is measured, below it. */
export async function measureFilter(folder: string, address = 'timeline/'): Promise<FilterMeasured> {
  const site = await serveFolder(folder, { port: 0 });
  // As readers have it: the tests' browser does not make programs quick, because it throws them away.
  const browser = await openBrowser(['--js-flags=']);
  try {
    const { page, offences, close } = await openPage(browser, site.address);
    await page.goto(new URL(address, site.address).href);
    const choices = await chooseEach(page);
    if (offences.length > 0) throw new Error(offences.join('\n'));
    await close();
    return { events: eventsIn(folder), firstView: firstView(folder, address), facts: factsIn(folder), choices };
  } finally {
    await browser.close();
    await site.close();
  }
}

function compressed(file: string): number {
  return gzipSync(readFileSync(file)).length;
}

function firstView(folder: string, address: string): FilterMeasured['firstView'] {
  const file = join(folder, address, 'index.html');
  const text = readFileSync(file, 'utf8');
  const named = (shape: RegExp) => [...text.matchAll(shape)].map(([, path = '']) => compressed(join(folder, path)));
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
  const html = compressed(file);
  const styles = sum(named(/<link rel="stylesheet" href="([^"]+)"/g));
  const programs = sum(named(/<script type="module" src="([^"]+)"/g));
  return { html, styles, programs, all: html + styles + programs };
}

function factsIn(folder: string): FilterMeasured['facts'] {
  const files = readdirSync(join(folder, 'timeline/facts')).map((name) => join(folder, 'timeline/facts', name));
  const all = [join(folder, 'timeline/facts.json'), ...files];
  return { bytes: all.reduce((sum, file) => sum + compressed(file), 0), files: all.length };
}

/** By the rows of the table, without its head. */
function eventsIn(folder: string): number {
  const { timeline } = JSON.parse(readFileSync(join(folder, 'data/timeline.json'), 'utf8')) as {
    readonly timeline: readonly unknown[];
  };
  return timeline.length;
}

const facets = ['theme', 'year', 'kind', 'organisation', 'funder', 'standing'];

/** Each facet by itself, and then together with each choice of a year. */
async function chooseEach(page: Page): Promise<Choice[]> {
  await page.locator('.timeline-filter summary').click();
  await page.waitForFunction(() => !document.querySelector<HTMLFieldSetElement>('.timeline-filter fieldset')?.disabled);
  const taken: Choice[] = [];
  for (const facet of facets)
    for (const index of [1, 2, 3, 0]) {
      const choice = await page.evaluate(chooseOne, { facet, index });
      if (choice) taken.push(choice);
    }
  await page.evaluate(chooseOne, { facet: 'year', index: 1 });
  for (const facet of facets.filter((one) => one !== 'year'))
    for (const index of [1, 2, 3]) {
      const choice = await page.evaluate(chooseOne, { facet, index });
      if (choice) taken.push(choice);
    }
  return taken;
}

/** Runs in the page. Nothing where there is no such choice. */
async function chooseOne({ facet, index }: { facet: string; index: number }): Promise<Choice | undefined> {
  const select = document.querySelector<HTMLSelectElement>(`select[name="${facet}"]`);
  const [status, timeline] = [document.querySelector('#filter-status'), document.querySelector('#found-timeline')];
  const option = select?.options[index];
  if (!select || !status || !timeline || !option || select.value === option.value) return undefined;
  const began = performance.now();
  const after = (place: Element) =>
    new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(performance.now() - began);
      });
      observer.observe(place, { childList: true });
    });
  const times = Promise.all([after(status), after(timeline)]);
  select.value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  const [answered, shown] = await times;
  return { answered, shown };
}
