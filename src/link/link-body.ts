import { posix } from 'node:path';
import type { Document } from '../model/document.ts';
import type { AddressBook, Entry } from './address-book.ts';
import { decoded } from '../model/decoded.ts';
import { isFullAddress } from '../model/full-address.ts';

export type DeadLink = { readonly file: string; readonly link: string };

export type LinkedBody = {
  readonly links: Readonly<Record<string, string>>;
  readonly deadLinks: readonly DeadLink[];
  /** Those that are written in full, which could be taken for links to another site. */
  readonly gone: { readonly deadLinks?: readonly string[] };
};

/** What the links of a body lead to: site-relative addresses by what the author wrote. Links to other sites are neither. */
export function linkBody(
  { file, body }: { readonly file: string; readonly body: Pick<Document['body'], 'links'> },
  address: string,
  book: AddressBook,
): LinkedBody {
  const links: Record<string, string> = {};
  const deadLinks: DeadLink[] = [];
  for (const link of body.links) {
    const inside = isFullAddress(link) ? book.inside(link) : link;
    if (inside === undefined) continue;
    const target = targetOf(inside, file, address, book);
    if (target === undefined) deadLinks.push({ file, link });
    else links[link] = target;
  }
  const full = deadLinks.map(({ link }) => link).filter(isFullAddress);
  return { links, deadLinks, gone: full.length > 0 ? { deadLinks: full } : {} };
}

/** Authors write the address of a page, a file beside their own, or an address beside their page's. */
function targetOf(link: string, file: string, address: string, book: AddressBook): string | undefined {
  const [, path = '', query = '', fragment] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(link.trim()) ?? [];
  const plain = decoded(path);
  const entry = plain.startsWith('/')
    ? book.at(plain)
    : (besideFile(plain, file, book) ?? besidePage(path, address, book));
  return entry && `${entry.address}${query}${fragmentOf(entry, fragment)}`;
}

function besideFile(path: string, file: string, book: AddressBook): Entry | undefined {
  const target = posix.normalize(posix.join(posix.dirname(file), path)).replace(/\/$/, '');
  for (const candidate of [target, `${target}.md`, `${target}.mdx`, `${target}/index.md`, `${target}/index.mdx`]) {
    const entry = book.ofFile(candidate);
    if (entry) return entry;
  }
  return undefined;
}

function besidePage(path: string, address: string, book: AddressBook): Entry | undefined {
  return path === '' ? undefined : book.at(posix.normalize(posix.join(address, path)));
}

/**
 * Ids of an author's headings are prefixed on the page, and others are Milepost's own: of help, of what became of a
 * promise. A place that is not there leads to the page's top.
 */
function fragmentOf({ anchors, places }: Entry, fragment: string | undefined): string {
  if (!fragment || (places && !places.includes(fragment))) return '';
  if (anchors?.includes(decoded(fragment))) return `#user-content-${decoded(fragment)}`;
  return !anchors || /^(revision|change)-\d{4}-\d{2}-\d{2}[a-z0-9-]*$/.test(fragment) ? `#${fragment}` : '';
}
