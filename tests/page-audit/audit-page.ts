// The only door to axe-core: what keeps people from using a loaded page, as WCAG 2.2 A and AA see it.
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from '../browser.ts';

export type Violation = {
  readonly rule: string;
  readonly help: string;
  /** Where on the page: CSS selectors, with what was found there. */
  readonly places: readonly string[];
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The same program as the package's main file, and less than half as long: every page that is opened reads it. */
const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

/** Puts axe into every page that is opened from now on; sent once, it is there sooner than when it is sent each time. */
export async function prepareAudit(page: Page): Promise<void> {
  await page.addInitScript({ path: axe });
}

/** Needs a prepared page without its content-security policy. */
export async function auditPage(page: Page): Promise<readonly Violation[]> {
  return audit(page, JSON.stringify(tags));
}

/** The same page in other colours, after all else of it was looked at. */
export async function auditColours(page: Page): Promise<readonly Violation[]> {
  const isOurs = `({ tags }) => ${JSON.stringify(tags)}.some((tag) => tags.includes(tag))`;
  return audit(page, `axe.getRules(['cat.color']).filter(${isOurs}).map(({ ruleId }) => ruleId)`);
}

/** `runOnly` as text, because the name in the page is not the name of an import here. */
async function audit(page: Page, runOnly: string): Promise<readonly Violation[]> {
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ resultTypes: ['violations'], runOnly: ${runOnly} })`,
  );
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    places: nodes.map(
      ({ target, failureSummary = '' }) => `${target.join(' ')} (${failureSummary.replace(/\s+/g, ' ')})`,
    ),
  }));
}

/** Sideways scrolling: a page may be as wide as its window and no wider. Names the first elements that stick out. */
export async function auditWidth(page: Page): Promise<readonly Violation[]> {
  const width = page.viewportSize()?.width ?? 0;
  const places = await page.evaluate((limit) => {
    if ((document.scrollingElement?.scrollWidth ?? 0) <= limit) return [];
    const sticksOut = (element: Element): boolean => {
      const { left, right } = element.getBoundingClientRect();
      return Math.ceil(left) < 0 || Math.floor(right) > limit;
    };
    const named = (element: Element): string =>
      [element.localName, ...element.classList].join('.') + (element.id && `#${element.id}`);
    return [`html (${document.scrollingElement?.scrollWidth} wide)`].concat(
      [...document.body.querySelectorAll('*')].filter(sticksOut).slice(0, 3).map(named),
    );
  }, width);
  return places.length === 0 ? [] : [{ rule: 'no-sideways-scrolling', help: `Wider than ${width} pixels`, places }];
}
