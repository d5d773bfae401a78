// Which pages tell what a thing said before.
import { versionsAddress } from '../model/address.ts';
import type { LinkedGrant, LinkedMilestone, LinkedOrganisation, LinkedPost } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import { goneVersions, hasVersions } from './milestone-versions.ts';
import { postEdits } from './post-edits.ts';

/** The pages of an organisation's room that search machines may know. */
export function pastAddresses(organisation: LinkedOrganisation, edition: Edition): string[] {
  const { milestones, posts } = organisation;
  const things = [
    ...[...milestones, ...posts].filter((thing) => hasPast(thing, edition)),
    ...goneVersions(organisation, edition),
  ];
  return things.map(({ address }) => versionsAddress(address));
}

/** A grant has no such page. */
export function hasPast(thing: LinkedMilestone | LinkedPost | LinkedGrant, edition: Edition): boolean {
  if ('shares' in thing) return false;
  return 'day' in thing ? postEdits(thing, edition).length > 0 : hasVersions(thing, edition);
}
