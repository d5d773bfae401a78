// The addresses that things had before their files, or their organisation's folder, were renamed or removed, as git knows
// them. What stands at an address now keeps it.
import { funderAddress, grantAddress, milestoneAddress, organisationAddress, postAddress } from '../model/address.ts';
import type { ThingName } from '../model/history.ts';
import { formerPosts } from '../model/former-posts.ts';
import { isId } from '../model/id.ts';
import type {
  LinkedFunder,
  LinkedGrant,
  LinkedMilestone,
  LinkedOrganisation,
  LinkedPost,
  LinkedThing,
  Site,
} from '../model/linked-site.ts';
import { dayOfName } from '../model/post-name.ts';
import { goneThings, type PlacedGone } from './gone.ts';
import type { GoneThing } from './ledger/removed-things.ts';
import type { Ledger } from './ledger/to-ledger.ts';

/** What keeps a former address. */
export type Moved = LinkedThing | LinkedFunder;

export type FormerAddresses = {
  /** Former address → what has another one now. */
  readonly moved: ReadonlyMap<string, Moved>;
  /** Of an organisation: former address → what has none any more. */
  readonly gone: ReadonlyMap<LinkedOrganisation, ReadonlyMap<string, PlacedGone>>;
};

export function formerAddresses(
  { organisations, funders }: Pick<Site, 'organisations' | 'funders'>,
  ledger: Ledger,
): FormerAddresses {
  const present = [...organisations.flatMap((one) => [one, ...thingsOf(one)]), ...funders];
  const taken = new Set(present.map(({ address }) => address));
  for (const { id, posts } of organisations)
    for (const former of formerPosts(posts).keys()) taken.add(postAddress(id, former));
  const moved = [
    ...organisations.flatMap((organisation): [string, Moved][] => [
      ...claim(organisation, ledger.formerRooms(organisation.id).map(organisationAddress)),
      ...thingsOf(organisation).flatMap((thing) => claim(thing, addressesOf(thing, ledger))),
    ]),
    ...funders.flatMap((funder) => claim(funder, ledger.funders.former(funder.id).filter(isId).map(funderAddress))),
  ];
  const gone = organisations.map((organisation) => {
    const things = goneThings(organisation, { ledger });
    return [organisation, new Map(things.flatMap((thing) => claim(thing, goneAddresses(thing))))] as const;
  });
  return { moved: new Map<string, Moved>(moved), gone: new Map(gone) };

  /** Whoever comes first has it. */
  function claim<Value>(value: Value, addresses: readonly string[]): [string, Value][] {
    return addresses.flatMap((address): [string, Value][] => {
      if (taken.has(address)) return [];
      taken.add(address);
      return [[address, value]];
    });
  }
}

type Kept = LinkedGrant | LinkedMilestone | LinkedPost;

function thingsOf({ grants, milestones, posts }: LinkedOrganisation): Kept[] {
  return [...grants, ...milestones, ...posts];
}

/** Those that were published. */
function addressesOf(thing: Kept, ledger: Ledger): string[] {
  return ledger.versionsOf(thing).flatMap(({ blob, name }) => (blob === undefined ? [] : addressOfName(name)));
}

/** The newest name first: that is where it was last. */
function goneAddresses({ ledger: { history } }: GoneThing): string[] {
  return history.versions.flatMap(({ name }) => addressOfName(name)).reverse();
}

/** None for a name that was never published. */
function addressOfName({ kind, organisation, id }: ThingName): string[] {
  if (!isId(organisation)) return [];
  if (kind === 'post') return dayOfName(id) ? [postAddress(organisation, id)] : [];
  if (!isId(id)) return [];
  return [kind === 'grant' ? grantAddress(organisation, id) : milestoneAddress(organisation, id)];
}
