// Pictures of every kind of page, at the widths of a phone and a desk, as different people see them.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { serveFolder } from '../../src/publish/serve-folder.ts';
import { type Browser, openPage, type PageOptions } from '../browser.ts';
import { fullestPages, type KindOfPage } from './page-kinds.ts';

export type Look = Pick<PageOptions, 'colours' | 'contrast' | 'forcedColours'>;

export const looks = {
  light: { colours: 'light' },
  dark: { colours: 'dark' },
  contrast: { colours: 'light', contrast: 'more' },
  forced: { colours: 'dark', forcedColours: 'active' },
} as const satisfies Record<string, Look>;

export const widths = [390, 1280] as const;

/** In pixels: lists go on for longer, and look the same. */
const mostHeight = 4000;

export type ScreenshotOptions = {
  readonly browser: Browser;
  /** A published folder. */
  readonly site: string;
  /** Where the pictures go. */
  readonly out: string;
  readonly direction?: 'rtl';
  readonly onPage: (name: string) => void;
};

/** Named by kind, width and look: `home-390-light.jpg`. Gives their number. */
export async function takeScreenshots(options: ScreenshotOptions, chosen: readonly (keyof typeof looks)[]) {
  const { browser, site, out, direction, onPage } = options;
  await mkdir(out, { recursive: true });
  const served = await serveFolder(site, { port: 0 });
  const pages = fullestPages(site, direction);
  let taken = 0;
  try {
    for (const look of chosen)
      for (const width of widths) {
        const names = pages.map((one) => ({ ...one, name: `${one.kind}-${width}-${direction ?? look}.jpg` }));
        onPage(`${direction ?? look}, ${width} pixels`);
        await shoot(browser, served.address, { ...looks[look], width }, names, out);
        taken += names.length;
      }
  } finally {
    await served.close();
  }
  return taken;
}

/** Runs in the page: pictures further down wait for a reader who comes near. */
async function allIsThere(): Promise<void> {
  for (const picture of document.images) picture.loading = 'eager';
  await Promise.all([document.fonts.ready, ...[...document.images].map((picture) => picture.decode())]);
}

async function shoot(
  browser: Browser,
  address: string,
  look: PageOptions,
  pages: readonly (KindOfPage & { readonly name: string })[],
  out: string,
): Promise<void> {
  const { page, close } = await openPage(browser, address, look);
  for (const { page: path, name } of pages) {
    await page.goto(new URL(path, address).href);
    await page.evaluate(allIsThere);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.screenshot({
      path: join(out, name),
      type: 'jpeg',
      quality: 80,
      fullPage: true,
      clip: { x: 0, y: 0, width: look.width ?? 1280, height: Math.min(height, mostHeight) },
    });
  }
  await close();
}
