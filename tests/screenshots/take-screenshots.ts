// Pictures of every kind of page and of each way to tell a story, at the widths of a phone and a desk, as different people
// see them, and on paper.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { serveFolder } from '../../src/publish/serve-folder.ts';
import { type Browser, openPage, type Page, type PageOptions } from '../browser.ts';
import { fullestPages } from './page-kinds.ts';
import { toldPosts } from './told-posts.ts';

export type Look = Pick<PageOptions, 'colours' | 'contrast' | 'forcedColours'>;

export const looks = {
  light: { colours: 'light' },
  dark: { colours: 'dark' },
  contrast: { colours: 'light', contrast: 'more' },
  forced: { colours: 'dark', forcedColours: 'active' },
  print: { colours: 'light' },
} as const satisfies Record<string, Look>;

export const widths = [390, 1280] as const;

/** In pixels: a browser draws no more in one piece, and nobody looks at more. What is higher has several pictures. */
const partHeight = 8000;

/** A sheet of A4 at 96 dots per inch. */
const paper = { width: 794, height: 1123 };

export type ScreenshotOptions = {
  readonly browser: Browser;
  /** A published folder. */
  readonly site: string;
  /** Where the pictures go. */
  readonly out: string;
  readonly direction?: 'rtl';
  readonly onPage: (name: string) => void;
};

/**
 * Named by kind, width and look: `home-390-light.jpg`, its further parts `home-390-light-2.jpg`; on paper
 * `home-print.jpg`. Gives their number.
 */
export async function takeScreenshots(options: ScreenshotOptions, chosen: readonly (keyof typeof looks)[]) {
  const { browser, site, out, direction, onPage } = options;
  await mkdir(out, { recursive: true });
  const served = await serveFolder(site, { port: 0 });
  const pages = [...fullestPages(site, direction), ...(direction ? [] : toldPosts(site))];
  const shoot = async (name: string, view: View) => {
    onPage(name);
    const names = pages.map(({ kind, page }) => ({ page, name: `${kind}-${name}` }));
    return shootAll(browser, served.address, view, names, out);
  };
  let taken = 0;
  try {
    for (const look of chosen)
      if (look === 'print') taken += await shoot('print', { ...looks.print, isPrint: true });
      else for (const width of widths) taken += await shoot(`${width}-${direction ?? look}`, { ...looks[look], width });
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

type View = PageOptions & { readonly isPrint?: true };

async function shootAll(
  browser: Browser,
  address: string,
  view: View,
  pages: readonly { readonly page: string; readonly name: string }[],
  out: string,
): Promise<number> {
  const { page, close } = await openPage(browser, address, view);
  if (view.isPrint) {
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print' });
  }
  let taken = 0;
  for (const { page: path, name } of pages) {
    await page.goto(new URL(path, address).href);
    await page.evaluate(allIsThere);
    taken += await shootParts(page, join(out, name));
  }
  await close();
  return taken;
}

async function shootParts(page: Page, path: string): Promise<number> {
  const width = page.viewportSize()?.width ?? paper.width;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const parts = Math.ceil(height / partHeight);
  for (let part = 0; part < parts; part += 1)
    await page.screenshot({
      path: `${path}${part === 0 ? '' : `-${part + 1}`}.jpg`,
      type: 'jpeg',
      quality: 80,
      fullPage: true,
      clip: { x: 0, y: part * partHeight, width, height: Math.min(height - part * partHeight, partHeight) },
    });
  return parts;
}
