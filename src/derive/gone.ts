// Promises and grants whose file is gone, or cannot be read any more. They stay listed with their organisation, each at an
// address of its own: nobody is rid of a promise by breaking its file.
import { earlierDay } from '../model/day.ts';
import type { ThingName } from '../model/history.ts';
import type { LinkedOrganisation } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import { lostThing, type GoneThing } from './ledger/removed-things.ts';
import type { GoneLine } from './page-lines.ts';

type Known = { readonly site: Pick<Edition['site'], 'today'>; readonly ledger: Edition['ledger'] };

/** Those that are gone, in the order of their going; what came back is not gone. Then those that nobody can read now. */
export function goneThings(organisation: LinkedOrganisation, { ledger }: Pick<Known, 'ledger'>): GoneThing[] {
  const { id, milestones, grants } = organisation;
  const filed = new Set([...milestones, ...grants].map((thing) => ledger.of(thing)));
  const lost = ledger.room(id).flatMap((thing) => (filed.has(thing) ? [] : lostThing(thing, ledger)));
  const things = [...ledger.removed(id), ...lost].filter(({ name }) => !isThere(name, organisation, ledger));
  return [...new Map(things.map((thing) => [goneAnchor(thing.name), thing])).values()];
}

export function goneAddress(name: ThingName, { address }: LinkedOrganisation): string {
  return `${address}#${goneAnchor(name)}`;
}

/** For the organisation's page to spread. */
export function withGone(organisation: LinkedOrganisation, known: Known): { gone?: readonly GoneLine[] } {
  const lines = goneThings(organisation, known).map((thing) => goneLine(thing, known));
  return lines.length > 0 ? { gone: lines } : {};
}

function goneLine({ name, title, on, state, first, last }: GoneThing, { site }: Known): GoneLine {
  const content = last.content?.kind === 'milestone' ? last.content.content : undefined;
  return {
    id: goneAnchor(name),
    title,
    isGrant: name.kind === 'grant',
    ...(on ? { day: earlierDay(on.day, site.today) } : {}),
    ...(on?.author ? { author: on.author } : {}),
    state,
    ...(first?.kind === 'milestone' ? { due: first.content.due } : {}),
    ...(content?.withdrawn ? { withdrawn: content.withdrawn } : {}),
  };
}

/** What an address is about, by a name that stays when its file goes: `riverside/milestones/roof`. */
export function lastingName(address: string): string {
  return address
    .replace(/^\/organisations\//, '')
    .replace('/#grant-gone-', '/grants/')
    .replace('/#gone-', '/milestones/')
    .replace(/\/(#.*)?$/, '');
}

/** A grant and a promise may have the same name. */
function goneAnchor({ kind, id }: ThingName): string {
  return kind === 'grant' ? `grant-gone-${id}` : `gone-${id}`;
}

/** Put back, and not committed yet. Another thing that has its name now is another. */
function isThere(
  { kind, id }: ThingName,
  { milestones, grants }: LinkedOrganisation,
  ledger: Known['ledger'],
): boolean {
  return (kind === 'grant' ? grants : milestones).some((thing) => thing.id === id && !ledger.of(thing));
}
