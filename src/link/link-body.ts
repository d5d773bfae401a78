import { posix } from 'node:path';
import type { Document } from '../model/document.ts';
import type { AddressBook, Entry } from './address-book.ts';
import { decoded } from '../model/decoded.ts';

export type DeadLink = { readonly file: string; readonly link: string };

/** What the links of a body lead to: site-relative addresses by what the author wrote. */
export function linkBody(
  { file, body }: { readonly file: string; readonly body: Pick<Document['body'], 'links'> },
  address: string,
  book: AddressBook,
): { readonly links: Readonly<Record<string, string>>; readonly deadLinks: readonly DeadLink[] } {
  const links: Record<string, string> = {};
  const deadLinks: DeadLink[] = [];
  for (const link of body.links) {
    const target = targetOf(link, file, address, book);
    if (target === undefined) deadLinks.push({ file, link });
    else links[link] = target;
  }
  return { links, deadLinks };
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
function fragmentOf({ anchors }: Entry, fragment: string | undefined): string {
  if (!fragment) return '';
  if (anchors?.includes(decoded(fragment))) return `#user-content-${decoded(fragment)}`;
  return !anchors || /^(revision|change)-\d{4}-\d{2}-\d{2}[a-z0-9-]*$/.test(fragment) ? `#${fragment}` : '';
}
