// What is not known of the past of a page, said on it. Where all is known and committed there is nothing to say.
import type { LinkedGrant, LinkedMilestone, LinkedOrganisation } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import type { PastNote } from './page-lines.ts';

/** For pages to spread. */
export function withPastNotes(
  thing: LinkedOrganisation | LinkedGrant | LinkedMilestone,
  { ledger }: Edition,
): { past?: readonly PastNote[] } {
  const room = 'organisation' in thing ? thing.organisation : thing;
  const reach = ledger.historyKnownSince(room.id);
  const notes: PastNote[] = [];
  if (reach.is === 'none' && reach.why !== 'not-asked') notes.push({ is: 'unknown' });
  if (reach.is === 'shallow' || reach.is === 'rewritten') notes.push({ is: reach.is, since: reach.since });
  // The ledger tells of promises and grants, not of an organisation's own file.
  const standing = 'organisation' in thing ? ledger.standsAs(thing) : 'committed';
  if (standing === 'new' || standing === 'edited') notes.push({ is: 'uncommitted' });
  if (standing === 'unchecked') notes.push({ is: 'unchecked' });
  return notes.length > 0 ? { past: notes } : {};
}
