// What a published folder brings to a browser: its pages, and any program in them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './links.ts';
import { scanHtml } from './scan-html.ts';

/** The address of every page of a published folder, below its root: '', 'organisations/', '404.html'. */
export function pagesOf(folder: string): readonly string[] {
  const pages = filesOf(folder).filter((file) => file.endsWith('.html'));
  return pages.map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
}

/** The file that a page's address is answered with. */
export function fileOf(page: string): string {
  return page === '' || page.endsWith('/') ? `${page}index.html` : page;
}

/** Whether a page sends its reader on at once: a browser shows the page that it leads to instead. */
export function isRedirect(folder: string, page: string): boolean {
  return readFileSync(join(folder, fileOf(page)), 'utf8').includes('http-equiv="refresh"');
}

/** What would run in a browser: scripts that are no data, handlers, and addresses that are code. */
export function programsIn(folder: string, page: string): readonly string[] {
  return [...scanHtml(readFileSync(join(folder, fileOf(page)), 'utf8'))].flatMap(({ name, attributes }) => {
    const handlers = [...attributes.keys()].filter((key) => key.startsWith('on'));
    const code = [...attributes.values()].filter((value) => /^\s*(?:javascript|vbscript):/i.test(value));
    const script = name === 'script' && attributes.get('type') !== 'application/ld+json' ? ['script'] : [];
    return [...script, ...handlers, ...code].map((found) => `${page}: <${name}> ${found}`);
  });
}
