// Promises and grants whose file is gone, or cannot be read any more. They stay listed with their organisation, each at an
// address of its own: nobody is rid of a promise by breaking its file.
import type { ThingName } from '../model/history.ts';
import type { LinkedOrganisation } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import { lostThing, type GoneThing } from './ledger/removed-things.ts';
import { languageOf } from './link-to.ts';
import type { Link } from './sheet.ts';

/** Those that are gone, in the order of their going; what came back is not gone. Then those that nobody can read now. */
export function goneThings(organisation: LinkedOrganisation, { ledger }: Pick<Edition, 'ledger'>): GoneThing[] {
  const { id, milestones, grants } = organisation;
  const filed = new Set([...milestones, ...grants].map((thing) => ledger.of(thing)));
  const promised = ledger.room(id).filter(({ history }) => history.versions[0]?.name.kind !== 'post');
  const lost = promised.flatMap((thing) => (filed.has(thing) ? [] : lostThing(thing, ledger)));
  const things = [...ledger.removed(id), ...lost].filter(({ name }) => !isThere(name, organisation, ledger));
  return [...new Map(things.map((thing) => [goneAnchor(thing.name), thing])).values()];
}

export function goneAddress(name: ThingName, { address }: LinkedOrganisation): string {
  return `${address}#${goneAnchor(name)}`;
}

export function goneLink({ title, name }: GoneTitle, organisation: LinkedOrganisation): Link {
  const language = languageOf(organisation);
  return { text: title, address: goneAddress(name, organisation), ...(language ? { language } : {}) };
}

type GoneTitle = Pick<GoneThing, 'title' | 'name'>;

/** What an address is about, by a name that stays when its file goes: `riverside/milestones/roof`. */
export function lastingName(address: string): string {
  return address
    .replace(/^\/organisations\//, '')
    .replace('/#grant-gone-', '/grants/')
    .replace('/#gone-', '/milestones/')
    .replace(/\/(#.*)?$/, '');
}

/** A grant and a promise may have the same name. */
export function goneAnchor({ kind, id }: ThingName): string {
  return kind === 'grant' ? `grant-gone-${id}` : `gone-${id}`;
}

/** Put back, and not committed yet. Another thing that has its name now is another. */
function isThere(
  { kind, id }: ThingName,
  { milestones, grants }: LinkedOrganisation,
  ledger: Edition['ledger'],
): boolean {
  return (kind === 'grant' ? grants : milestones).some((thing) => thing.id === id && !ledger.of(thing));
}
