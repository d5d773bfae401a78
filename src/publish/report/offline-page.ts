// A published page that is read from a folder: what lies in the folder is led to by its path, everything else by its
// address on the site.
import { posix } from 'node:path';
import { attributeIn, htmlTag } from '../../model/html-tag.ts';
import { addressFile } from '../press/address-file.ts';

export type OfflineFolder = {
  /** The site's address and its base, `https://me.example` and '' or `/net`. */
  readonly url: string;
  readonly base: string;
  /** Whether a file of the site, by its path below it, is in the folder. */
  readonly has: (file: string) => boolean;
};

/** `file` is the page's path. Its pictures are the plain ones, and no program and no policy of the site is in it. */
export function offlinePage(html: string, file: string, folder: OfflineFolder): string {
  const withoutPrograms = html.replace(/<script\b(?![^>]*application\/ld\+json)[^>]*>[\s\S]*?<\/script>/g, '');
  return withoutPrograms.replace(htmlTag, (whole, ...found) => {
    const { name = '', written = '' } = found.at(-1) as Record<string, string | undefined>;
    if (isLeftOut(name.toLowerCase(), written)) return '';
    return whole
      .replace(/\s(?:srcset|sizes)="[^"]*"/g, '')
      .replace(
        /(\s(?:href|src|poster)=")(\/[^"]*)"/g,
        (_, before, address) => `${before}${placed(address, file, folder)}"`,
      );
  });
}

/** Files that a page shows or is laid out by, as paths below the site. */
export function filesOf(html: string, base: string): string[] {
  const found: string[] = [];
  for (const { groups = {} } of html.matchAll(htmlTag)) {
    const { name = '', written = '' } = groups;
    const address =
      name === 'img'
        ? attributeIn(written, 'src')
        : name === 'link' && /^(?:stylesheet|icon)$/.test(attributeIn(written, 'rel') ?? '')
          ? attributeIn(written, 'href')
          : undefined;
    if (address?.startsWith(`${base}/`)) found.push(address.slice(base.length + 1));
  }
  return found;
}

/** The policy of a site is for what a server sends; the rest is fetched for pages that a server sends. */
function isLeftOut(name: string, written: string): boolean {
  if (name === 'meta') return attributeIn(written, 'http-equiv') === 'Content-Security-Policy';
  if (name === 'link') return /^(?:preload|alternate)$/.test(attributeIn(written, 'rel') ?? '');
  return name === 'source' && attributeIn(written, 'type')?.startsWith('image/') === true;
}

function placed(address: string, file: string, { url, base, has }: OfflineFolder): string {
  if (!address.startsWith(`${base}/`)) return url + address;
  const [path = '', anchor] = address.slice(base.length).split('#', 2);
  const target = addressFile(path);
  if (!has(target)) return url + address;
  return posix.relative(posix.dirname(file), target) + (anchor === undefined ? '' : `#${anchor}`);
}
