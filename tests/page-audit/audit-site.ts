// Every page of a site at one width, in light and in dark.
import { type Browser, openPage, type PageOptions } from '../browser.ts';
import { auditColours, auditPage, auditWidth, prepareAudit, type Violation } from './audit-page.ts';

export type SiteAudit = {
  /** One sentence a violated rule, with where it was found; the same fault on many pages is told once. */
  readonly violations: readonly string[];
  readonly offences: readonly string[];
  readonly cookies: number;
};

type Found = { readonly page: string; readonly colours: string; readonly violation: Violation };

/** Loads each page once: the colours are changed on the loaded page, and nothing else of it changes with them. */
export async function auditSite(
  browser: Browser,
  site: string,
  pages: readonly string[],
  width: NonNullable<PageOptions['width']>,
): Promise<SiteAudit> {
  const { page, context, offences, close } = await openPage(browser, site, { width, withoutPolicy: true });
  await prepareAudit(page);
  const found: Found[] = [];
  for (const path of pages) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(new URL(path, site).href);
    const inLight = [...(await auditWidth(page)), ...(await auditPage(page))];
    await page.emulateMedia({ colorScheme: 'dark' });
    const inDark = await auditColours(page);
    found.push(...inLight.map((violation) => ({ page: path, colours: 'light', violation })));
    found.push(...inDark.map((violation) => ({ page: path, colours: 'dark', violation })));
  }
  const cookies = (await context.cookies()).length;
  await close();
  return { violations: summarise(found), offences, cookies };
}

function summarise(found: readonly Found[]): readonly string[] {
  const groups = Map.groupBy(found, ({ violation, colours }) => `${violation.rule} in ${colours}: ${violation.help}`);
  return [...groups].map(([title, group]) => {
    const examples = group
      .slice(0, 3)
      .flatMap(({ page, violation }) => violation.places.slice(0, 2).map((place) => `  /${page} ${place}`));
    return [`${title}, on ${group.length} pages`, ...examples].join('\n');
  });
}
