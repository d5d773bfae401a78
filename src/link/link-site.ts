// Ids become objects. What refers to nothing was dropped before, by the rules; so here every name is found or absent.
import { addressBook, type AddressBook, type BesideDocuments } from './address-book.ts';
import {
  deadLinksBeside,
  linkPages,
  nameFundersLeftOut,
  shelfAddresses,
  themeAddresses,
  type Beside,
  type PageLinks,
} from './link-beside.ts';
import { linkBody } from './link-body.ts';
import { linkCover, linkPictures } from './link-pictures.ts';
import { linkReply } from './link-reply.ts';
import { byDayAndAddress, byId, found } from './in-order.ts';
import { emptyRoom, unnamedRoom } from './room.ts';
import { linkThemes, type ThemeShelf } from './link-themes.ts';
import {
  funderAddress,
  grantAddress,
  milestoneAddress,
  organisationAddress,
  postAddress,
  programmeAddress,
  replyAddress,
} from '../model/address.ts';
import type { Day } from '../model/day.ts';
import type { DatedPost, Document } from '../model/document.ts';
import { formerPosts } from '../model/former-posts.ts';
import { longName } from '../model/id.ts';
import type {
  LinkedFunder,
  LinkedGrant,
  LinkedMilestone,
  LinkedOrganisation,
  LinkedPost,
  LinkedProgramme,
  LinkedReport,
  Site,
  ThingSource,
} from '../model/linked-site.ts';
import type { Picture } from '../model/picture.ts';
import type { DeadLink } from './link-body.ts';
import type { SiteSettings } from '../model/site.ts';

export type LinkResult = {
  readonly site: Site;
  readonly deadLinks: readonly DeadLink[];
  readonly pageLinks: PageLinks;
};

/** `documents` are those that are published today. */
export function linkSite(
  settings: SiteSettings,
  today: Day,
  documents: readonly Document[],
  beside: Beside = {},
): LinkResult {
  const posts = documents.filter((document) => document.kind === 'post').sort(byDayAndAddress);
  const named = nameFundersLeftOut(beside);
  const linking = new Linking(settings, documents, posts, beside);
  for (const document of documents) if (document.kind === 'funder') linking.funder(document);
  for (const document of documents) if (document.kind === 'programme') linking.programme(document);
  for (const document of documents) if (document.kind === 'organisation') linking.organisation(document);
  for (const document of documents) if (document.kind === 'grant') linking.grant(document);
  for (const document of documents) if (document.kind === 'milestone') linking.milestone(named(document));
  for (const document of posts) linking.post(document);
  for (const document of documents.filter((one) => one.kind === 'reply').sort(byDayAndAddress)) linking.reply(document);
  return linking.result(today, documents);
}

type Of<K extends Document['kind']> = Document<K>;

class Linking {
  readonly #settings: SiteSettings;
  readonly #book: AddressBook;
  readonly #funders = new Map<string, LinkedFunder>();
  readonly #programmes = new Map<string, LinkedProgramme>();
  readonly #organisations = new Map<string, LinkedOrganisation>();
  readonly #grants = new Map<string, LinkedGrant>();
  readonly #milestones = new Map<string, LinkedMilestone>();
  readonly #themes: ThemeShelf;
  readonly #beside: Beside;
  readonly #more: BesideDocuments;
  readonly #posts: LinkedPost[] = [];
  readonly #deadLinks: DeadLink[] = [];

  /** `posts` come oldest first: a theme is named as it was first written. */
  constructor(settings: SiteSettings, documents: readonly Document[], posts: readonly Of<'post'>[], beside: Beside) {
    this.#settings = settings;
    this.#themes = linkThemes(settings);
    this.#beside = beside;
    const pages = (beside.pages ?? []).map(({ name }) => name);
    this.#more = {
      site: settings.url,
      addresses: [...themeAddresses(posts, this.#themes), ...shelfAddresses(documents, settings)],
      pages,
      former: beside.former ?? [],
    };
    this.#book = addressBook(documents, this.#more);
  }

  funder(document: Of<'funder'>): void {
    const address = funderAddress(document.id);
    const { currency } = this.#settings;
    const thing = { ...this.#thing(document, address), grants: [], programmes: [], currency, replies: [] };
    this.#funders.set(document.id, { ...thing, content: document.content });
  }

  programme(document: Of<'programme'>): void {
    const funders = found(document.content.funders, this.#funders);
    const thing = this.#thing(document, programmeAddress(document.id));
    const linked: LinkedProgramme = { ...thing, content: document.content, funders, grants: [] };
    this.#programmes.set(document.id, linked);
    for (const funder of funders) funder.programmes.push(linked);
  }

  organisation(document: Of<'organisation'>): void {
    const thing = this.#thing(document, organisationAddress(document.id));
    this.#organisations.set(document.id, { ...thing, content: document.content, ...emptyRoom() });
  }

  grant(document: Of<'grant'>): void {
    const { content } = document;
    const organisation = this.#room(document.organisation);
    const currency = content.currency ?? document.currency ?? this.#settings.currency;
    const shares = content.funders.flatMap(({ funder: id, amount, identifier, reporting }) => {
      const funder = this.#funders.get(id);
      const money = { hundredths: amount, currency };
      return funder
        ? [{ funder, money, ...(identifier ? { identifier } : {}), ...(reporting ? { reporting } : {}) }]
        : [];
    });
    const programme = content.programme === undefined ? undefined : this.#programmes.get(content.programme);
    const thing = this.#thing(document, grantAddress(organisation.id, document.id));
    const linked: LinkedGrant = { ...thing, content, organisation, shares, programme, currency, milestones: [] };
    this.#grants.set(`${organisation.id}/${document.id}`, linked);
    organisation.grants.push(linked);
    programme?.grants.push(linked);
    for (const { funder } of shares) if (funder.grants.at(-1) !== linked) funder.grants.push(linked);
  }

  milestone(document: Of<'milestone'>): void {
    const organisation = this.#room(document.organisation);
    const grant = this.#grants.get(`${organisation.id}/${document.content.grant ?? ''}`);
    const thing = this.#thing(document, milestoneAddress(organisation.id, document.id));
    const currency = document.currency ?? grant?.currency ?? this.#settings.currency;
    const { content } = document;
    const linked: LinkedMilestone = { ...thing, content, organisation, grant, currency, reports: [], replies: [] };
    this.#milestones.set(`${organisation.id}/${document.id}`, linked);
    organisation.milestones.push(linked);
    grant?.milestones.push(linked);
  }

  post(document: Of<'post'>): void {
    const organisation = this.#room(document.organisation);
    const thing = this.#thing(document, postAddress(organisation.id, document.id));
    const content = document.content as DatedPost;
    const reports: LinkedReport[] = [];
    const linked: LinkedPost = {
      ...thing,
      content,
      day: content.date,
      organisation,
      language: content.language ?? organisation.content.languages?.[0] ?? this.#settings.languages[0] ?? 'en',
      themes: this.#themes.of(content.themes ?? []),
      reports,
      learning: content.learning ?? [],
      milestones: this.#named(document, organisation.id),
      cover: linkCover(document),
      replies: [],
    };
    for (const report of content.reports ?? []) this.#report(report, linked, reports);
    organisation.posts.push(linked);
    for (const theme of linked.themes) theme.posts.push(linked);
    this.#posts.push(linked);
  }

  reply(document: Of<'reply'>): void {
    const thing = this.#thing(document, replyAddress(document.id));
    const post = (name: string) => this.#post(name);
    linkReply(document, thing, { funders: this.#funders, milestones: this.#milestones, post });
  }

  result(today: Day, documents: readonly Document[]): LinkResult {
    const logo = this.#logo(documents);
    const site: Site = {
      settings: this.#settings,
      ...(logo ? { logo } : {}),
      today,
      organisations: byId(this.#organisations.values()),
      funders: byId(this.#funders.values()),
      programmes: byId(this.#programmes.values()),
      themes: byId(this.#themes.all()),
      posts: this.#posts,
    };
    const deadLinks = [...this.#deadLinks, ...deadLinksBeside(documents, this.#beside, this.#more)];
    return { site, deadLinks, pageLinks: linkPages(this.#beside.pages ?? [], this.#book) };
  }

  #logo(documents: readonly Document[]): Picture | undefined {
    const { logo = '' } = this.#settings;
    const found = documents.find(({ kind }) => kind === 'site')?.pictures[logo];
    return found && 'picture' in found && !found.isOwnPageOnly ? found.picture : undefined;
  }

  #report(report: LinkedReport['report'], post: LinkedPost, reports: LinkedReport[]): void {
    const milestone = this.#milestones.get(longName(report.milestone, post.organisation.id));
    if (!milestone) return;
    const linked = { post, milestone, report };
    reports.push(linked);
    milestone.reports.push(linked);
  }

  #post(name: string): LinkedPost | undefined {
    const [organisation = '', id = ''] = name.split('/');
    const posts = this.#organisations.get(organisation)?.posts ?? [];
    return posts.find((post) => post.id === id) ?? formerPosts(posts).get(id);
  }

  #named({ body, called = {} }: Of<'post'>, organisation: string): Record<string, LinkedMilestone> {
    const find = (name: string) => this.#milestones.get(longName(called[name] ?? name, organisation));
    const pairs = body.milestones.map((name) => [name, find(name)] as const);
    return Object.fromEntries(pairs.filter((pair): pair is [string, LinkedMilestone] => pair[1] !== undefined));
  }

  #room(id: string): LinkedOrganisation {
    const known = this.#organisations.get(id);
    if (known) return known;
    const unnamed = unnamedRoom(id);
    this.#organisations.set(id, unnamed);
    return unnamed;
  }

  #thing(document: Document, address: string): { id: string; address: string; source: ThingSource } {
    const { links, deadLinks, gone } = linkBody(document, address, this.#book);
    for (const dead of deadLinks) this.#deadLinks.push(dead);
    const { id, file, body, unread, named } = document;
    const source = {
      file,
      body,
      links,
      ...gone,
      ...linkPictures(document),
      ...(unread ? { unread } : {}),
      ...(named ? { named } : {}),
    };
    return { id, address, source };
  }
}
