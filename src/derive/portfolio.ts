// A funder's or a programme's grants, and what is seen through them.
import type {
  LinkedFunder,
  LinkedGrant,
  LinkedOrganisation,
  LinkedPost,
  LinkedProgramme,
} from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import type { TimelineEvent } from './sheet.ts';
import { compareEvents } from './timeline.ts';

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

/** What happened to the grants and their milestones, and every post of who holds them; oldest first. */
export function portfolioEvents({ grants }: Portfolio, edition: Edition): TimelineEvent[] {
  const own = new Set(grants.flatMap((grant) => [grant.address, ...grant.milestones.map(({ address }) => address)]));
  const ofNoGrant = new Set(['post', 'learning', 'pause-began', 'pause-ended', 'funder-replied']);
  const events = grantees(grants).flatMap((organisation) =>
    edition.events(organisation).filter(({ kind, about }) => ofNoGrant.has(kind) || own.has(about.address)),
  );
  return events.sort(compareEvents);
}
