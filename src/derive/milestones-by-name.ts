import { longName } from '../model/id.ts';
import type { LinkedMilestone, LinkedPost } from '../model/linked-site.ts';
import type { Ledger } from './ledger/to-ledger.ts';

export type FindMilestone = (name: string) => LinkedMilestone | undefined;

/** The promises of a post's organisation, by every name that a version of it may have for them. */
export function milestonesByName({ organisation }: Pick<LinkedPost, 'organisation'>, ledger: Ledger): FindMilestone {
  const { id: room, milestones } = organisation;
  const current = new Map(milestones.map((milestone) => [longName(milestone.id, room), milestone]));
  const former = new Map<string, LinkedMilestone>();
  for (const milestone of milestones)
    for (const { name } of ledger.of(milestone)?.history.versions ?? []) {
      const known = longName(name.id, name.organisation);
      if (!former.has(known)) former.set(known, milestone);
    }
  return (name) => current.get(longName(name, room)) ?? former.get(longName(name, room));
}
