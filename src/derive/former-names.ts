// The names that promises and grants had before their files were renamed, as git knows them.
import { grantAddress, milestoneAddress } from '../model/address.ts';
import type { LinkedGrant, LinkedMilestone, LinkedOrganisation } from '../model/linked-site.ts';
import { goneAddress, goneThings, lastingName } from './gone.ts';
import type { Ledger } from './ledger/to-ledger.ts';

/** Former address → the promise that has another one now. One that is there keeps its address. */
export function formerMilestones(
  { id: room, milestones }: LinkedOrganisation,
  ledger: Ledger,
): ReadonlyMap<string, LinkedMilestone> {
  const current = new Set(milestones.map(({ address }) => address));
  const former = new Map<string, LinkedMilestone>();
  for (const milestone of milestones)
    for (const name of namesOf(milestone, ledger)) {
      const address = milestoneAddress(room, name);
      if (!current.has(address) && !former.has(address)) former.set(address, milestone);
    }
  return former;
}

/** What an address is about, by the name that it was published under first: `riverside/milestones/roof`. */
export function firstNames(organisations: readonly LinkedOrganisation[], ledger: Ledger): (address: string) => string {
  const first = new Map<string, string>();
  for (const organisation of organisations) {
    for (const thing of [...organisation.milestones, ...organisation.grants]) {
      const [name] = namesOf(thing, ledger);
      const addressOf = 'reports' in thing ? milestoneAddress : grantAddress;
      if (name !== undefined && name !== thing.id)
        first.set(lastingName(thing.address), lastingName(addressOf(organisation.id, name)));
    }
    for (const { name, ledger: own } of goneThings(organisation, { ledger })) {
      const was = own.history.versions[0]?.name ?? name;
      if (was.id !== name.id)
        first.set(lastingName(goneAddress(name, organisation)), lastingName(goneAddress(was, organisation)));
    }
  }
  return (address) => {
    const name = lastingName(address);
    return first.get(name) ?? name;
  };
}

/** In an organisation's room the oldest first, each once. */
function namesOf(thing: LinkedMilestone | LinkedGrant, ledger: Ledger): Iterable<string> {
  const versions = ledger.of(thing)?.history.versions ?? [];
  return new Set(versions.filter(({ name }) => name.organisation === thing.organisation.id).map(({ name }) => name.id));
}
