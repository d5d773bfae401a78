// Which pages tell what a thing said before.
import { versionsAddress } from '../model/address.ts';
import type { LinkedOrganisation } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import { hasVersions } from './milestone-versions.ts';
import { postEdits } from './post-edits.ts';

/** The pages of an organisation's room that search machines may know. */
export function pastAddresses({ milestones, posts }: LinkedOrganisation, edition: Edition): string[] {
  const things = [
    ...milestones.filter((milestone) => hasVersions(milestone, edition)),
    ...posts.filter((post) => postEdits(post, edition).length > 0),
  ];
  return things.map(({ address }) => versionsAddress(address));
}
