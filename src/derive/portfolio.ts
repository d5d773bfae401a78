// A funder's or a programme's grants, and what is seen through them.
import type {
  LinkedFunder,
  LinkedGrant,
  LinkedOrganisation,
  LinkedPost,
  LinkedProgramme,
} from '../model/linked-site.ts';
import type { Version } from '../model/history.ts';
import type { Edition } from './edition.ts';
import { goneAddress } from './gone.ts';
import type { TimelineEvent } from './sheet.ts';
import { timelineIndex } from './timeline-index.ts';

export type Portfolio = LinkedFunder | LinkedProgramme;

export function isFunder(portfolio: Portfolio): portfolio is LinkedFunder {
  return 'programmes' in portfolio;
}

export function portfolioName({ content }: Portfolio): string {
  return 'name' in content ? content.name : content.title;
}

/** The organisations that hold one of the grants, by id. */
export function grantees(grants: readonly LinkedGrant[]): LinkedOrganisation[] {
  return [...new Set(grants.map(({ organisation }) => organisation))].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** All posts of the organisations that hold one of the grants, oldest first. */
export function portfolioPosts({ grants }: Portfolio): LinkedPost[] {
  const posts = grantees(grants).flatMap((organisation) => organisation.posts);
  return posts.sort((a, b) => (a.day === b.day ? (a.address < b.address ? -1 : 1) : a.day < b.day ? -1 : 1));
}

/**
 * What happened to the grants and their milestones, also to those that are gone, and every post of who holds them;
 * oldest first.
 */
export function portfolioEvents(portfolio: Portfolio, edition: Edition): readonly TimelineEvent[] {
  return timelineIndex(edition).events(portfolio);
}

/** What happened to a grant and its milestones that only the history tells. */
export function grantPast(grant: LinkedGrant, edition: Edition): TimelineEvent[] {
  const gone = edition.gone(grant.organisation).filter(({ last }) => grantOf(last) === grant.id);
  const addresses = new Set(gone.map((thing) => goneAddress(thing, grant.organisation)));
  const isOwn = isAbout([grant], addresses);
  const silent = new Set([
    'promise-changed',
    'promise-explained',
    'promise-removed',
    'promise-returned',
    'report-corrected',
  ]);
  return edition
    .events(grant.organisation)
    .filter((event) => isOwn(event) && (silent.has(event.kind) || addresses.has(event.about.address)));
}

/** An event may lead to a place on the page that it is about. */
function isAbout(grants: readonly LinkedGrant[], gone: ReadonlySet<string>): (event: TimelineEvent) => boolean {
  const own = new Set(grants.flatMap((grant) => [grant.address, ...grant.milestones.map(({ address }) => address)]));
  return ({ about }) => gone.has(about.address) || own.has(about.address.replace(/#.*$/, ''));
}

function grantOf({ content }: Version): string | undefined {
  return content?.kind === 'milestone' ? content.content.grant : undefined;
}
