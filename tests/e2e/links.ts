// Follows every address of a published folder without a browser: does what it points at exist?
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { absoluteAddresses, pageLinks, type PageLinks, relativeAddresses } from './page-links.ts';

export type LinkProblem = {
  /** The file that has it, in the folder. */
  readonly file: string;
  readonly kind:
    | 'nothing there'
    | 'no such place in the page'
    | 'slash missing'
    | 'outside the base'
    | 'relative in a feed'
    | 'id twice';
  readonly target: string;
};

export type PublishedAt = {
  /** The site's own address, `https://…` without a slash at its end or a base. */
  readonly url: string;
  /** '' or `/path`. */
  readonly base?: string;
};

type Folder = { readonly files: ReadonlySet<string>; readonly pages: ReadonlyMap<string, PageLinks> };

/** Every internal link and source of every page, and every address of the site's own in its feeds and data. */
export function checkLinks(folder: string, { url, base = '' }: PublishedAt): readonly LinkProblem[] {
  const files = filesOf(folder);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const pages = new Map(files.filter((file) => file.endsWith('.html')).map((file) => [file, pageLinks(read(file))]));
  const published: Folder = { files: new Set(files), pages };
  const fault = (file: string, target: string) => faultOf(published, { url, base }, file, target);
  const inPages = [...pages].flatMap(([file, { targets, repeatedIds }]) => [
    ...repeatedIds.map((id): LinkProblem => ({ file, kind: 'id twice', target: id })),
    ...[...new Set(targets)].flatMap((target) => fault(file, target)),
  ]);
  const inFeeds = files.filter(isFeed).flatMap((file) => {
    const text = read(file);
    const relative = relativeAddresses(text).map((target): LinkProblem => ({
      file,
      kind: 'relative in a feed',
      target,
    }));
    return [...relative, ...absoluteAddresses(text, url).flatMap((target) => fault(file, target))];
  });
  return [...inPages, ...inFeeds];
}

/** Paths below the folder, with slashes, sorted. */
export function filesOf(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return paths.map((path) => path.slice(join(folder, sep).length).split(sep).join('/')).sort();
}

function isFeed(file: string): boolean {
  return /\.(xml|ics|opml|json|csv|txt)$/.test(file);
}

/** None for another host, and for what is no place (`mailto:`, `data:`). */
function faultOf(folder: Folder, { url, base }: Required<PublishedAt>, file: string, target: string): LinkProblem[] {
  const here = new URL(`${url}${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  if (!URL.canParse(target, here.href)) return [{ file, kind: 'nothing there', target }];
  const to = new URL(target, here);
  if (to.origin !== new URL(url).origin) return [];
  if (!to.pathname.startsWith(`${base}/`)) return [{ file, kind: 'outside the base', target }];
  const path = decodeURIComponent(to.pathname.slice(base.length + 1));
  const kind = whatIsWrong(folder, path, decodeURIComponent(to.hash.slice(1)));
  return kind ? [{ file, kind, target }] : [];
}

function whatIsWrong({ files, pages }: Folder, path: string, fragment: string): LinkProblem['kind'] | undefined {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return files.has(`${path}/index.html`) ? 'slash missing' : 'nothing there';
  const page = pages.get(file);
  if (!page || fragment === '' || fragment === 'top' || page.ids.has(fragment)) return undefined;
  return 'no such place in the page';
}
