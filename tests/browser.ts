// The only door to playwright-core: a real browser without a window, and pages that notice what a site must not do.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { unpackChromium } from './e2e/unpack-chromium.ts';

export type { Browser, Page } from 'playwright-core';

export type PageOptions = {
  /** 390 is a phone, with touch; 1280 is a desk. */
  readonly width?: 390 | 1280;
  readonly colours?: 'light' | 'dark';
  /** Somebody asks for more contrast, or sets colours of their own. */
  readonly contrast?: 'more';
  readonly forcedColours?: 'active';
  readonly javaScript?: boolean;
  /** Leaves the site's content-security policy out, so that a tool can be put into its pages. */
  readonly withoutPolicy?: boolean;
};

export type OpenedPage = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What a page of this site must never do: ask another host, break its own policy, throw, leave something out. */
  readonly offences: readonly string[];
  close(): Promise<void>;
};

const flags = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--font-render-hinting=none',
  // A program of a page is thrown away with the page: making it quick costs more than it ever gains, half of all work.
  '--js-flags=--no-opt --no-maglev',
  // Nothing but this machine has an address: no request leaves it, whoever makes it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** One browser is enough for a test file. MILEPOST_BROWSER names another Chromium than the one that came along. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [...flags, ...more];
  const chosen = process.env.MILEPOST_BROWSER;
  if (chosen) return chromium.launch({ executablePath: chosen, args });
  if (process.platform !== 'linux' || process.arch !== 'x64') return openInstalledBrowser(args);
  const { executablePath, environment } = await unpackChromium();
  return chromium.launch({ executablePath, args, env: { ...process.env, ...environment } });
}

/** Of Chromium by that name; where Chrome and Edge are, Playwright knows. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

async function openInstalledBrowser(args: string[]): Promise<Browser> {
  const causes: unknown[] = [];
  const chromiums = usualPlaces.filter((path) => existsSync(path)).map((executablePath) => ({ executablePath }));
  for (const one of [{ channel: 'chrome' }, { channel: 'msedge' }, ...chromiums]) {
    try {
      return await chromium.launch({ ...one, args });
    } catch (error) {
      causes.push(error);
    }
  }
  const machine = `${process.platform} on ${process.arch}`;
  const remedy = 'Install Google Chrome, or name a Chromium in MILEPOST_BROWSER.';
  throw new AggregateError(
    causes,
    `The browser tests bring their own browser for linux on x64 only, not ${machine}. ${remedy}`,
  );
}

/** One that other programs of this machine may drive as well, by its `port`. */
export async function openDebuggedBrowser(): Promise<{ readonly browser: Browser; readonly port: number }> {
  const port = await freePort();
  return { browser: await openBrowser([`--remote-debugging-port=${port}`]), port };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A page of its own context: no cookies or caches are shared. `site` is the only address it may ask. */
export async function openPage(browser: Browser, site: string, options: PageOptions = {}): Promise<OpenedPage> {
  const {
    width = 1280,
    colours = 'light',
    javaScript = true,
    withoutPolicy = false,
    contrast,
    forcedColours,
  } = options;
  const context = await browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 800 },
    isMobile: width === 390,
    hasTouch: width === 390,
    colorScheme: colours,
    reducedMotion: 'reduce',
    ...(contrast ? { contrast } : {}),
    ...(forcedColours ? { forcedColors: forcedColours } : {}),
    javaScriptEnabled: javaScript,
    bypassCSP: withoutPolicy,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  return { page, context, offences: offencesOf(page, site), close: () => context.close() };
}

function offencesOf(page: Page, site: string): readonly string[] {
  const offences: string[] = [];
  const note = (offence: string): void => void offences.push(`${page.url()}: ${offence}`);
  const { origin } = new URL(site);
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.origin !== origin && asked.protocol !== 'data:') note(`asked for ${asked.href}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400 && !answer.request().isNavigationRequest()) note(`${answer.url()} is not there`);
  });
  page.on('pageerror', (error) => note(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) note(message.text());
  });
  return offences;
}
