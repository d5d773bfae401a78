// Promises and grants whose file is gone, or cannot be read any more. They stay listed with their organisation, each at an
// address of its own: nobody is rid of a promise by breaking its file.
import type { ThingName } from '../model/history.ts';
import type { LinkedOrganisation } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import { lostThing, type GoneThing } from './ledger/removed-things.ts';
import { languageOf } from './link-to.ts';
import type { Link } from './sheet.ts';

/** With its place on the page of its organisation. */
export type PlacedGone = GoneThing & { readonly anchor: string };

/** Those that are gone, in the order of their going; what came back is not gone. Then those that nobody can read now. */
export function goneThings(organisation: LinkedOrganisation, { ledger }: Pick<Edition, 'ledger'>): PlacedGone[] {
  const { id, milestones, grants } = organisation;
  const filed = new Set([...milestones, ...grants].map((thing) => ledger.of(thing)));
  const promised = ledger.room(id).filter(({ history }) => history.versions[0]?.name.kind !== 'post');
  const lost = promised.flatMap((thing) => (filed.has(thing) ? [] : lostThing(thing, ledger)));
  const removed = ledger.removed(id).toSorted((a, b) => wentWith(a) - wentWith(b));
  const things = [...removed, ...lost].filter(({ name }) => !isThere(name, organisation, ledger));
  const anchors = goneAnchors(things.map(({ name }) => name));
  return things.map((thing, index) => ({ ...thing, anchor: anchors[index] ?? '' }));
}

/** Index of a commit. */
function wentWith({ ledger }: GoneThing): number {
  return ledger.history.versions.at(-1)?.commit ?? 0;
}

export function goneAddress({ anchor }: Pick<PlacedGone, 'anchor'>, { address }: LinkedOrganisation): string {
  return `${address}#${anchor}`;
}

export function goneLink(thing: Pick<PlacedGone, 'title' | 'anchor'>, organisation: LinkedOrganisation): Link {
  const language = languageOf(organisation);
  return { text: thing.title, address: goneAddress(thing, organisation), ...(language ? { language } : {}) };
}

/** What an address is about, by a name that stays when its file goes: `riverside/milestones/roof`. */
export function lastingName(address: string): string {
  return address
    .replace(/^\/organisations\//, '')
    .replace(/^([^/]+)\/#grant-gone-/, '$1/grants/')
    .replace(/^([^/]+)\/#gone-/, '$1/milestones/')
    .replace(/\/(#.*)?$/, '');
}

/** One that had the name of another that is gone has a number behind it that no name can have. */
function goneAnchors(names: readonly ThingName[]): string[] {
  const times = new Map<string, number>();
  return names.map((name) => {
    const anchor = goneAnchor(name);
    const time = (times.get(anchor) ?? 0) + 1;
    times.set(anchor, time);
    return time === 1 ? anchor : `${anchor}_${time}`;
  });
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
