import { milestoneAddress } from '../model/address.ts';
import { longName } from '../model/id.ts';
import type { LinkedMilestone, LinkedPost } from '../model/linked-site.ts';
import { formerMilestones } from './former-names.ts';
import type { Ledger } from './ledger/to-ledger.ts';

export type FindMilestone = (name: string) => LinkedMilestone | undefined;

/** The promises of a post's organisation, by every name that a version of it may have for them. */
export function milestonesByName({ organisation }: Pick<LinkedPost, 'organisation'>, ledger: Ledger): FindMilestone {
  const current = new Map(organisation.milestones.map((milestone) => [milestone.address, milestone]));
  const former = formerMilestones(organisation, ledger);
  return (name) => {
    const [room = '', id = ''] = longName(name, organisation.id).split('/');
    const address = milestoneAddress(room, id);
    return current.get(address) ?? former.get(address);
  };
}
