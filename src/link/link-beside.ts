// The links of what is no part of the linked site: of what waits, of what is left out, and of the operator's pages.
import { languageAddress, languagesAddress, learningAddress, placeAddress } from '../model/address.ts';
import { toId } from '../model/id.ts';
import type { Document } from '../model/document.ts';
import type { FormerFile } from '../model/former-files.ts';
import type { SiteSettings } from '../model/site.ts';
import {
  addressBook,
  addressOf,
  withFeed,
  withTimeline,
  type AddressBook,
  type BesideDocuments,
} from './address-book.ts';
import { linkBody, type DeadLink } from './link-body.ts';
import type { ThemeShelf } from './link-themes.ts';

export type Beside = {
  readonly wait?: readonly Document[];
  readonly leftOut?: readonly Document[];
  readonly pages?: readonly PageWithLinks[];
  readonly former?: readonly FormerFile[];
};

/** A page of the operator's own: its name, and its links as written. */
export type PageWithLinks = { readonly name: string; readonly links: readonly string[] };

/** Of each of the operator's pages, by name. */
export type PageLinks = ReadonlyMap<string, LinkedPage>;

export type LinkedPage = {
  /** Where its links lead, by what was written. */
  readonly links: Readonly<Record<string, string>>;
  /** Those that lead nowhere, as written. */
  readonly deadLinks: readonly string[];
};

/** Of what waits, or is left out, only the dead links are told. What will be published may lead to what will be there. */
export function deadLinksBeside(
  documents: readonly Document[],
  { wait = [], leftOut = [] }: Beside,
  more: BesideDocuments,
): readonly DeadLink[] {
  if (wait.length + leftOut.length === 0) return [];
  const book = addressBook([...documents, ...wait], more);
  return [...wait, ...leftOut].flatMap((document) => linkBody(document, addressOf(document), book).deadLinks);
}

/** Gives a promise whose grant is left out the names of who gave it. */
export function nameFundersLeftOut(beside: Beside): (promise: Document<'milestone'>) => Document<'milestone'> {
  const funders = fundersLeftOut(beside);
  return (promise) => {
    const named = funders.get(`${promise.organisation}/${promise.content.grant ?? ''}`);
    return named ? { ...promise, named } : promise;
  };
}

/** By `organisation/grant`, as far as all names can be read. */
function fundersLeftOut({ leftOut = [] }: Beside): ReadonlyMap<string, readonly string[]> {
  const grants = leftOut.filter((document) => document.kind === 'grant');
  return new Map(
    grants.flatMap(({ organisation, id, content, unread, named }): [string, readonly string[]][] => {
      const names = unread?.includes('funders') ? named : content.funders.map(({ funder }) => funder);
      return names && names.length > 0 ? [[`${organisation}/${id}`, names]] : [];
    }),
  );
}

export function linkPages(pages: readonly PageWithLinks[], book: AddressBook): PageLinks {
  return new Map(pages.map((page) => [page.name, linkPage(page, book)]));
}

function linkPage({ name, links: written }: PageWithLinks, book: AddressBook): LinkedPage {
  const { links, deadLinks } = linkBody({ file: `pages/${name}.mdx`, body: { links: written } }, `/${name}/`, book);
  return { links, deadLinks: deadLinks.map(({ link }) => link) };
}

/** Of places and languages, with their feeds. */
export function shelfAddresses(documents: readonly Document[], { languages: [usual = 'en'] }: SiteSettings): string[] {
  return [...placeAddresses(documents), ...languageAddresses(documents, usual)];
}

/** A post is of its own place, else of its organisation's. */
function placeAddresses(documents: readonly Document[]): string[] {
  const rooms = new Map(
    documents.flatMap((one) => (one.kind === 'organisation' ? [[one.id, one.content.place?.name] as const] : [])),
  );
  const names = documents.flatMap((one) =>
    one.kind === 'post' ? [one.content.place?.name ?? rooms.get(one.organisation) ?? ''] : [],
  );
  const ids = new Set(names.map((name) => toId(name)).filter(Boolean));
  return [...ids].flatMap((id) => withTimeline(placeAddress(id)));
}

/** With that of their list; `usual` is the language of who names none. */
function languageAddresses(documents: readonly Document[], usual: string): string[] {
  const rooms = new Map(
    documents.flatMap((one) => (one.kind === 'organisation' ? [[one.id, one.content.languages?.[0]] as const] : [])),
  );
  const languages = documents.flatMap((one) =>
    one.kind === 'post' ? [one.content.language ?? rooms.get(one.organisation) ?? usual] : [],
  );
  const addresses = new Set(languages.map(languageAddress));
  return addresses.size > 1 ? [languagesAddress, ...[...addresses].flatMap(withFeed)] : [];
}

/** Of themes, with their feeds, and of what was learnt about each, and how it worked. */
export function themeAddresses(posts: readonly Document<'post'>[], shelf: ThemeShelf): string[] {
  // In the order of the posts: a theme is named as it was first written.
  const learning = new Set(posts.flatMap((post) => learningAddresses(post, shelf)));
  return [...[...shelf.all()].flatMap(({ address }) => withTimeline(address)), ...learning];
}

function learningAddresses({ content }: Document<'post'>, shelf: ThemeShelf): string[] {
  const { learning = [] } = content;
  return shelf.of(content.themes ?? []).flatMap(({ id }) => {
    const answers = learning.flatMap(({ worked }) => (worked ? [learningAddress(id, worked)] : []));
    return learning.length > 0 ? [learningAddress(id), ...answers] : [];
  });
}
