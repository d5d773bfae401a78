// Every address that a link can lead to, and what an author may write for it.
import {
  digestAddress,
  fixedAddresses,
  fixedFiles,
  givingAddress,
  funderAddress,
  grantAddress,
  milestoneAddress,
  organisationAddress,
  postAddress,
  problemsAddress,
  programmeAddress,
  replyAddress,
  timelineAddress,
  timelineOf,
} from '../model/address.ts';
import type { Day } from '../model/day.ts';
import type { Document } from '../model/document.ts';
import type { FormerFile } from '../model/former-files.ts';
import { formerPosts } from '../model/former-posts.ts';
import { addressInside } from '../model/full-address.ts';
import { monthOf, weekOf } from '../model/period.ts';
import { usualEffect } from '../model/problem.ts';

export type AddressBook = {
  /** The page at a site-relative address, with or without its last slash. */
  readonly at: (address: string) => Entry | undefined;
  /** From the top of the site, of an address with a host; nothing where that is another site. */
  readonly inside: (address: string) => string | undefined;
  /** The page that a content file became. */
  readonly ofFile: (file: string) => Entry | undefined;
};

/**
 * `anchors` are those of an author's text; absent where no author wrote the page. `places` are all that a page of
 * Milepost's own has, where that is known.
 */
export type Entry = {
  readonly address: string;
  readonly anchors?: readonly string[];
  readonly places?: readonly string[];
};

/** What has a page and is no document. */
export type BesideDocuments = {
  /** The site's own address, with the path below which it is. */
  readonly site: string;
  /** Of themes, and of what was learnt about them. */
  readonly addresses: readonly string[];
  /** The names of the operator's pages. */
  readonly pages: readonly string[];
  readonly former: readonly FormerFile[];
};

export function addressBook(
  documents: readonly Document[],
  { site, addresses, pages, former }: BesideDocuments,
): AddressBook {
  const byAddress = new Map<string, Entry>();
  const byFile = new Map<string, Entry>();
  const add = (address: string) => {
    const entry = { address };
    byAddress.set(address, entry);
    return entry;
  };
  for (const address of [...fixedAddresses, ...fixedFiles, ...addresses]) add(address);
  if (!documents.some(({ kind }) => kind === 'grant')) byAddress.delete(givingAddress);
  byAddress.set(problemsAddress, { address: problemsAddress, places: Object.keys(usualEffect) });
  for (const page of pages) byFile.set(`pages/${page}.mdx`, add(`/${page}/`));
  // An organisation has a page as soon as anything is in its room.
  for (const room of new Set(documents.map(({ organisation }) => organisation)))
    if (room !== '') for (const address of withTimeline(organisationAddress(room))) add(address);
  for (const address of new Set(documents.flatMap(pagesBeside))) add(address);
  for (const document of documents) {
    const entry = { address: addressOf(document), anchors: document.body.anchors };
    byAddress.set(entry.address, entry);
    byFile.set(document.file, entry);
  }
  for (const [organisation, posts] of Map.groupBy(documents.filter(isPost), (post) => post.organisation))
    for (const [former, { file }] of formerPosts(posts)) {
      const entry = byFile.get(file);
      if (!entry) continue;
      byAddress.set(postAddress(organisation, former), entry);
      byFile.set(`organisations/${organisation}/posts/${former}.md`, entry);
    }
  for (const { was, now, name } of former) {
    const entry = byFile.get(now);
    const address = addressOf(name);
    if (entry && !byFile.has(was)) byFile.set(was, entry);
    if (entry && !byAddress.has(address)) byAddress.set(address, entry);
  }
  const known = (address: string) => byAddress.get(address) ?? byAddress.get(withSlash(address));
  const at = (address: string) => known(address) ?? known(whole(withSlash(address)));
  return { at, inside: (address) => addressInside(address, site), ofFile: (file) => byFile.get(file) };
}

/** What is there because a document is, beside its own page. */
function pagesBeside(document: Document): string[] {
  switch (document.kind) {
    case 'funder':
    case 'programme':
      return withTimeline(addressOf(document));
    case 'milestone':
      return withFeed(addressOf(document));
    case 'post':
      return document.content.date ? timesOf(document.content.date) : [];
    default:
      return [];
  }
}

/** The year and the month of the timeline on which it stands, and the digests that tell of it. */
function timesOf(day: Day): string[] {
  const [year = '', month] = day.split('-');
  const periods = [weekOf(day), monthOf(day)].map(({ id }) => digestAddress(id));
  return [timelineAddress(year), timelineAddress(year, month), ...periods];
}

export function withTimeline(address: string): string[] {
  return [...withFeed(address), timelineOf(address)];
}

export function withFeed(address: string): string[] {
  return [address, `${address}feed.xml`];
}

export function addressOf({ kind, organisation, id }: Pick<Document, 'kind' | 'organisation' | 'id'>): string {
  switch (kind) {
    case 'site':
      return '/';
    case 'funder':
      return funderAddress(id);
    case 'programme':
      return programmeAddress(id);
    case 'organisation':
      return organisationAddress(id);
    case 'grant':
      return grantAddress(organisation, id);
    case 'milestone':
      return milestoneAddress(organisation, id);
    case 'post':
      return postAddress(organisation, id);
    case 'reply':
      return replyAddress(id);
    default:
      return kind satisfies never;
  }
}

/**
 * What a numbered page shows, and whether there are earlier versions, changes with time: a link to either leads to the
 * page that they belong to.
 */
function whole(address: string): string {
  return address.replace(/(?<=\/)page\/\d+\/?$|(?<=\/(?:milestones|posts)\/[^/]+\/)versions\/(\d+-\d+\/?)?$/, '');
}

function withSlash(address: string): string {
  const plain = address.replace(/index\.html$/, '');
  return plain.endsWith('/') ? plain : `${plain}/`;
}

function isPost(document: Document): document is Document<'post'> {
  return document.kind === 'post';
}
