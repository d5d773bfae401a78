// What funders themselves say of a change, in their own folder. It outranks what an organisation says of them.
import type { LinkedFunder, LinkedMilestone, LinkedReply } from '../model/linked-site.ts';
import type { Revision } from '../model/milestone.ts';

export type FunderWord = { readonly funder: LinkedFunder; readonly says: 'yes' | 'no'; readonly reply: LinkedReply };

/** The newest word of each funder on a revision, by the funder's id. A revision is named by its day. */
export function funderWords(milestone: LinkedMilestone, { date }: Revision): ReadonlyMap<string, FunderWord> {
  const words = new Map<string, FunderWord>();
  const speaksOf = (changes: LinkedReply['confirms']) =>
    changes.some((change) => change.milestone === milestone && change.revision === date);
  for (const reply of milestone.replies) {
    const { funder } = reply;
    if (speaksOf(reply.confirms)) words.set(funder.id, { funder, says: 'yes', reply });
    if (speaksOf(reply.declines)) words.set(funder.id, { funder, says: 'no', reply });
  }
  return words;
}
