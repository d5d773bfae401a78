// What stands beside the page of a thing as `data.json`: the rows of the open data that are about it, by the same names.
// There is no day in it, so that it stays the same file for as long as nothing in it changes.
import type {
  LinkedGrant,
  LinkedMilestone,
  LinkedOrganisation,
  LinkedPost,
  LinkedTheme,
  Site,
} from '../../model/linked-site.ts';
import { milestonesOf, type Edition } from '../edition.ts';
import { languagesOf } from '../languages.ts';
import { placesOf } from '../places.ts';
import { isFunder, portfolioEvents, portfolioName, portfolioPosts, type Portfolio } from '../portfolio.ts';
import { promiseOf } from '../promise.ts';
import { grantTimeline } from '../sheets/grant.ts';
import { compareEvents } from '../timeline.ts';
import type { PageKind } from './page-lists.ts';
import { listsOf, newest, type Lists, type PageList } from './page-rows.ts';

export type PageData = {
  readonly kind: PageKind;
  readonly title: string;
  readonly address: string;
  readonly facts?: PageFacts;
  /** Of these only those that have a row are written. */
  readonly lists: readonly PageList[];
};

/** What its page says of it at its beginning. */
export type PageFacts = { readonly summary?: string | undefined; readonly day?: string; readonly language?: string };

/** The data of a page by its address, each worked out when it is asked for; `most` rows of what grows with every post. */
export function pageDataOf(edition: Edition, most?: number): (address: string) => PageData | undefined {
  const pages = new Map(thingsOf(edition, most));
  return (address) => pages.get(address)?.();
}

function* thingsOf(edition: Edition, most?: number): Generator<readonly [address: string, data: () => PageData]> {
  const { organisations, funders, programmes, themes } = edition.site;
  const lists = listsOf(edition, most);
  for (const portfolio of [...funders, ...programmes]) yield [portfolio.address, () => portfolioData(portfolio, lists)];
  for (const organisation of organisations) {
    yield [organisation.address, () => organisationData(organisation, lists)];
    for (const grant of organisation.grants) yield [grant.address, () => grantData(grant, lists)];
    for (const milestone of organisation.milestones) yield [milestone.address, () => milestoneData(milestone, lists)];
    for (const post of organisation.posts) yield [post.address, () => postData(post, lists)];
  }
  for (const [kind, shelves] of shelvesOf(edition.site, themes))
    for (const shelf of shelves) yield [shelf.address, () => shelfData(kind, shelf, lists)];
}

function shelvesOf(site: Site, themes: readonly LinkedTheme[]) {
  return [
    ['theme', themes],
    ['place', placesOf(site).values()],
    ['language', languagesOf(site).values()],
  ] as const;
}

function organisationData(organisation: LinkedOrganisation, lists: Lists): PageData {
  const { content, address, milestones, grants, posts } = organisation;
  return {
    kind: 'organisation',
    title: content.name,
    address,
    facts: { summary: content.summary },
    lists: [
      lists.milestones(milestones),
      lists.timeline(lists.edition.events(organisation)),
      lists.money(grants),
      lists.learning(posts),
      lists.grants(grants),
    ],
  };
}

function grantData(grant: LinkedGrant, lists: Lists): PageData {
  const { content, address, milestones } = grant;
  const posts = [...new Set(milestones.flatMap(({ reports }) => reports.map(({ post }) => post)))];
  return {
    kind: 'grant',
    title: content.title,
    address,
    lists: [
      lists.milestones(milestones),
      lists.timeline(grantTimeline(grant, lists.edition)),
      lists.money([grant]),
      lists.learning(posts),
      lists.grants([grant]),
    ],
  };
}

function milestoneData(milestone: LinkedMilestone, lists: Lists): PageData {
  const { address, grant, organisation, reports } = milestone;
  return {
    kind: 'milestone',
    title: promiseOf(milestone).current.title,
    address,
    lists: [
      lists.milestones([milestone]),
      lists.measures(milestone),
      lists.reports(milestone),
      lists.timeline(lists.about(organisation, address)),
      lists.money(grant ? [grant] : [], milestone),
      lists.learning([...new Set(reports.map(({ post }) => post))]),
    ],
  };
}

function postData(post: LinkedPost, lists: Lists): PageData {
  const { address, content, source, day, language, organisation } = post;
  return {
    kind: 'post',
    title: content.title,
    address,
    facts: { summary: content.summary ?? (source.body.excerpt || undefined), day, language },
    lists: [lists.reports(post), lists.timeline(lists.about(organisation, address)), lists.learning([post])],
  };
}

function portfolioData(portfolio: Portfolio, lists: Lists): PageData {
  const { content, address, grants } = portfolio;
  return {
    kind: isFunder(portfolio) ? 'funder' : 'programme',
    title: portfolioName(portfolio),
    address,
    facts: { summary: content.summary },
    lists: [
      lists.milestones(milestonesOf(grants)),
      lists.timeline(portfolioEvents(portfolio, lists.edition)),
      lists.money(grants),
      lists.learning(portfolioPosts(portfolio)),
    ],
  };
}

function shelfData(kind: 'theme' | 'place' | 'language', shelf: LinkedTheme, lists: Lists): PageData {
  const shown = shelf.posts.slice(-newest);
  const events = shown.flatMap(({ organisation, address }) => lists.about(organisation, address)).sort(compareEvents);
  return {
    kind,
    title: shelf.name,
    address: shelf.address,
    lists: [lists.timeline(events), lists.learning(shelf.posts)],
  };
}
