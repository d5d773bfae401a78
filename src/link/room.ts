import { organisationAddress } from '../model/address.ts';
import type { LinkedOrganisation } from '../model/linked-site.ts';

export function emptyRoom(): Pick<LinkedOrganisation, 'grants' | 'milestones' | 'posts'> {
  return { grants: [], milestones: [], posts: [] };
}

/** A room whose `organisation.md` is missing or broken is published under its id. */
export function unnamedRoom(id: string): LinkedOrganisation {
  return { id, address: organisationAddress(id), content: { name: id }, ...emptyRoom() };
}
