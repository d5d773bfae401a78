// What funders themselves say of a change, in their own folder. It outranks what an organisation says of them.
import type { LinkedFunder, LinkedMilestone, LinkedReply } from '../model/linked-site.ts';
import type { Revision } from '../model/milestone.ts';

export type FunderWord = { readonly funder: LinkedFunder; readonly says: 'yes' | 'no'; readonly reply: LinkedReply };

/**
 * The newest word of each funder on a revision, by the funder's id. A revision is named by its day; of several with one
 * day, a reply means those that were there when it was written.
 */
export function funderWords(milestone: LinkedMilestone, revision: Revision): ReadonlyMap<string, FunderWord> {
  const { date } = revision;
  const words = new Map<string, FunderWord>();
  const speaksOf = (changes: LinkedReply['confirms']) =>
    changes.some((change) => change.milestone === milestone && change.revision === date);
  for (const reply of milestone.replies) {
    const { funder } = reply;
    if (!isMeant(reply, milestone, revision)) continue;
    if (speaksOf(reply.confirms) && !isReworded(reply, milestone, revision))
      words.set(funder.id, { funder, says: 'yes', reply });
    if (speaksOf(reply.declines)) words.set(funder.id, { funder, says: 'no', reply });
  }
  return words;
}

/** A yes of the day on which the revision was made to name something else may be one to what it said before. */
function isReworded({ day }: LinkedReply, milestone: LinkedMilestone, revision: Revision): boolean {
  const { reworded } = (milestone.past?.promise?.revisions ?? []).find((one) => one.revision === revision) ?? {};
  return reworded !== undefined && day <= reworded;
}

/** Whether a reply that names the day of a revision means this one. Nobody answers what was not published yet. */
export function isMeant({ day }: LinkedReply, milestone: LinkedMilestone, revision: Revision): boolean {
  const known = (milestone.past?.promise?.revisions ?? []).find((one) => one.revision === revision);
  return known?.published === undefined || known.published <= day;
}
