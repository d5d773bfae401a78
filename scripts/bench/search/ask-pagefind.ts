// What it takes to search Pagefind’s index of the same posts, in a browser, as its own module does it.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { arch, platform } from 'node:process';
import { serveFolder } from '../../../src/publish/serve-folder.ts';
import { openBrowser } from '../../../tests/browser.ts';
import type { GeneratedPost } from '../generate.ts';
import type { Command } from '../process-cost.ts';
import { sentBytes, shown, type Asked } from './ask-own.ts';

/** A page of a post, with nothing but what is searched. */
export function pageOf({ title, summary, themes }: GeneratedPost, organisation: string, html: string): string {
  const facets = `<p data-pagefind-filter="organisation">${organisation}</p><p>${themes.join(' ')}</p>`;
  const body = `<main data-pagefind-body><h1>${title}</h1><p>${summary}</p>${html}${facets}</main>`;
  return `<!doctype html><html lang="en"><title>${title}</title><body>${body}</body></html>`;
}

/** The program itself, without the script around it, whose memory would be measured instead. */
export function pagefindCommand(folder: string): Command {
  const own = dirname(
    createRequire(import.meta.resolve('pagefind')).resolve(`@pagefind/${platform}-${arch}/package.json`),
  );
  return {
    program: join(own, 'bin', platform === 'win32' ? 'pagefind_extended.exe' : 'pagefind_extended'),
    words: ['--site', '.', '--quiet'],
    folder,
  };
}

/** One session, as ours. */
export async function askPagefind(folder: string, queries: readonly string[]): Promise<Asked> {
  const server = await serveFolder(folder, { port: 0 });
  // What a reader's browser does, too: the tests' own leaves it out.
  const browser = await openBrowser(['--js-flags=']);
  try {
    const page = await browser.newPage();
    let [bytes, requests] = [0, 0];
    const coming: Promise<void>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (!pathname.startsWith('/pagefind/')) return;
      requests += 1;
      coming.push(
        response.body().then((body) => {
          bytes += sentBytes(pathname, body);
        }),
      );
    });
    await page.goto(server.address);
    const milliseconds: number[] = [];
    const [all, counts]: [number[], number[]] = [[], []];
    let empty = 0;
    for (const query of queries) {
      [bytes, requests] = [0, 0];
      const { time, found } = await page.evaluate<{ time: number; found: number }>(askThere(query));
      await Promise.all(coming.splice(0));
      milliseconds.push(time);
      all.push(bytes);
      counts.push(requests);
      if (found === 0) empty += 1;
    }
    return { programBytes: 0, bytes: all, milliseconds, requests: counts, empty };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page; as text, because a module that is asked for there is none of ours. */
function askThere(query: string): string {
  return `import(new URL('/pagefind/pagefind.js', location.href).href).then(async (pagefind) => {
    const began = performance.now();
    const { results } = await pagefind.search(${JSON.stringify(query)});
    const time = performance.now() - began;
    await Promise.all(results.slice(0, ${shown}).map((result) => result.data()));
    return { time, found: results.length };
  })`;
}
