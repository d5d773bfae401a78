// The names that promises and grants were published under first, as git knows them: what is named after them keeps its
// name when they are renamed.
import { grantAddress, milestoneAddress } from '../model/address.ts';
import type { ThingName } from '../model/history.ts';
import type { LinkedOrganisation } from '../model/linked-site.ts';
import { goneAddress, goneThings, lastingName } from './gone.ts';
import type { ThingLedger } from './ledger/ledger-event.ts';
import type { Ledger } from './ledger/to-ledger.ts';

/**
 * What an address is about, by the name that it was published under first: `riverside/milestones/roof`. Another that took
 * the name later has a number behind it, which no name can have: `riverside/milestones/roof_2`.
 */
export function firstNames(organisations: readonly LinkedOrganisation[], ledger: Ledger): (address: string) => string {
  const names = new Map<ThingLedger, string>();
  const taken = new Map<string, number>();
  const claimed = (name: string) => {
    const time = (taken.get(name) ?? 0) + 1;
    taken.set(name, time);
    return time === 1 ? name : `${name}_${time}`;
  };
  // In the order of their coming: who comes later changes no name.
  for (const thing of ledger.all) {
    const [was] = thing.history.versions;
    if (was && was.name.kind !== 'post') names.set(thing, claimed(lastingName(addressOfName(was.name))));
  }
  const first = new Map<string, string>();
  for (const organisation of organisations) {
    for (const thing of [...organisation.milestones, ...organisation.grants]) {
      const known = ledger.of(thing);
      first.set(thing.address, (known && names.get(known)) ?? claimed(lastingName(thing.address)));
    }
    for (const thing of goneThings(organisation, { ledger })) {
      const name = names.get(thing.ledger);
      if (name) first.set(goneAddress(thing, organisation), name);
    }
  }
  return (address) => first.get(address) ?? first.get(address.replace(/#.*$/, '')) ?? lastingName(address);
}

function addressOfName({ kind, organisation, id }: ThingName): string {
  return kind === 'grant' ? grantAddress(organisation, id) : milestoneAddress(organisation, id);
}
