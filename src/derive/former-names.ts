// The names that promises and grants were published under first, as git knows them: what is named after them keeps its
// name when they are renamed.
import { grantAddress, milestoneAddress } from '../model/address.ts';
import type { ThingName } from '../model/history.ts';
import type { LinkedOrganisation } from '../model/linked-site.ts';
import { goneAddress, goneThings, lastingName } from './gone.ts';
import type { Ledger } from './ledger/to-ledger.ts';

/** What an address is about, by the name that it was published under first: `riverside/milestones/roof`. */
export function firstNames(organisations: readonly LinkedOrganisation[], ledger: Ledger): (address: string) => string {
  const first = new Map<string, string>();
  for (const organisation of organisations) {
    for (const thing of [...organisation.milestones, ...organisation.grants]) {
      const was = ledger.of(thing)?.history.versions[0]?.name;
      if (was) first.set(lastingName(thing.address), lastingName(addressOfName(was)));
    }
    for (const thing of goneThings(organisation, { ledger })) {
      const was = thing.ledger.history.versions[0]?.name ?? thing.name;
      first.set(lastingName(goneAddress(thing, organisation)), lastingName(addressOfName(was)));
    }
  }
  return (address) => {
    const name = lastingName(address);
    return first.get(name) ?? name;
  };
}

function addressOfName({ kind, organisation, id }: ThingName): string {
  return kind === 'grant' ? grantAddress(organisation, id) : milestoneAddress(organisation, id);
}
