// What held of a promise when its file went, or when it could be read no more: its revisions and the word of its funders
// stay, though no file has it.
import type { LinkedChange, LinkedMilestone, LinkedOrganisation, LinkedReply } from '../model/linked-site.ts';
import { longName } from '../model/id.ts';
import { isRevision, type ReplyTarget } from '../model/reply.ts';
import type { Edition } from './edition.ts';
import { goneAddress, type PlacedGone } from './gone.ts';
import { promiseWith } from './ledger/know-past.ts';

type Known = Pick<Edition, 'site' | 'ledger'>;

/** As a milestone that has neither a file nor reports. Undefined of a grant. */
export function lastPromise(
  thing: PlacedGone,
  organisation: LinkedOrganisation,
  { site, ledger }: Known,
): LinkedMilestone | undefined {
  const { last, first: fixed, ledger: known, name } = thing;
  if (last.content?.kind !== 'milestone') return undefined;
  const now = last.content.content;
  const first = fixed?.kind === 'milestone' ? fixed.content : now;
  const replies: LinkedReply[] = [];
  const milestone: LinkedMilestone = {
    id: name.id,
    address: goneAddress(thing, organisation),
    organisation,
    content: now,
    currency: known.currency ?? site.settings.currency,
    reports: [],
    replies,
    past: { promise: promiseWith(known.revisions, { first, now, thing: known }, ledger, site.today) },
  };
  for (const reply of site.funders.flatMap((funder) => funder.replies)) {
    const [confirms, declines] = [reply.content.confirms, reply.content.declines].map((some = []) =>
      some.flatMap((target) => changeOf(target, milestone, thing)),
    );
    if (confirms?.length || declines?.length)
      replies.push({ ...reply, confirms: confirms ?? [], declines: declines ?? [] });
  }
  replies.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  return milestone;
}

/** One that has its name now is another. */
function changeOf(target: ReplyTarget, milestone: LinkedMilestone, { name, state }: PlacedGone): LinkedChange[] {
  if (!isRevision(target) || target.milestone !== longName(name.id, name.organisation)) return [];
  const isHere = state === 'unreadable' || state === 'not-committed';
  return isHere || target.known === 'gone' ? [{ milestone, revision: target.revision }] : [];
}
