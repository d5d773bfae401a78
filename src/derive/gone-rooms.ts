// Organisations whose whole folder is gone, or unreadable, while they promised something: they keep a page, for what is
// gone to stand on. Nobody gets rid of a promise by taking all the rest away with it.
import { organisationAddress } from '../model/address.ts';
import type { LinkedOrganisation, Site } from '../model/linked-site.ts';
import { goneThings } from './gone.ts';
import { lastName } from './ledger/last-name.ts';
import type { Ledger } from './ledger/to-ledger.ts';

/** The site with them, under their ids: of their names git is not asked. */
export function withGoneRooms(site: Site, ledger: Ledger): Site {
  const known = new Set(site.organisations.map(({ id }) => id));
  const names = ledger.all.map(({ history }) => ledger.roomOf(lastName(history.versions)));
  const rooms = [...new Set(names)]
    .filter((id) => id !== '' && !known.has(id))
    .map(emptyRoom)
    .filter((room) => goneThings(room, { ledger }).length > 0);
  if (rooms.length === 0) return site;
  return { ...site, organisations: [...site.organisations, ...rooms].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function emptyRoom(id: string): LinkedOrganisation {
  return { id, address: organisationAddress(id), content: { name: id }, grants: [], milestones: [], posts: [] };
}
