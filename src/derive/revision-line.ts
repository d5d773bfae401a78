import { daysBetween } from '../model/day.ts';
import type { LinkedFunder, LinkedMilestone } from '../model/linked-site.ts';
import { funderWords } from './funder-word.ts';
import { linkToFunder } from './link-to.ts';
import type { WordLine } from './page-lines.ts';
import type { RevisionChange, RevisionLine } from './page.ts';
import { replyLink } from './reply-line.ts';
import { fundersOf, type RevisionStep, type Terms } from './promise.ts';

/** One renegotiation in full: what it changes, why, and what each funder of the grant said. */
export function revisionLine(
  { revision, state, before, after }: RevisionStep,
  milestone: LinkedMilestone,
): RevisionLine {
  const words = funderWords(milestone, revision);
  const funders = fundersOf(milestone).filter(({ id }) => !words.has(id));
  const named = (ids: readonly string[] = []) => funders.filter(({ id }) => ids.includes(id));
  const said = (says: 'yes' | 'no') =>
    [...words.values()]
      .filter((word) => word.says === says)
      .map(({ reply }): WordLine => ({ reply: replyLink(reply), day: reply.day }));
  const agreed = named(revision['agreed-with']);
  const declined = named(revision['declined-by']);
  const silent = funders.filter((funder) => !agreed.includes(funder) && !declined.includes(funder));
  const links = (some: readonly LinkedFunder[]) => some.map(linkToFunder);
  return {
    date: revision.date,
    state,
    reason: revision.reason,
    agreedWith: links(agreed),
    declinedBy: links(declined),
    confirmedBy: said('yes'),
    refusedBy: said('no'),
    unanswered: links(silent),
    changes: changesOf(before, after, milestone),
  };
}

function changesOf(before: Terms, after: Terms, { currency, content }: LinkedMilestone): RevisionChange[] {
  const changes: RevisionChange[] = [];
  if (before.title !== after.title) changes.push({ field: 'title', from: before.title, to: after.title });
  if (before.due !== after.due)
    changes.push({ field: 'due', from: before.due, to: after.due, days: daysBetween(before.due, after.due) });
  if (after.budget !== undefined && before.budget !== after.budget) {
    const from = before.budget === undefined ? {} : { from: { hundredths: before.budget, currency } };
    changes.push({ field: 'budget', ...from, to: { hundredths: after.budget, currency } });
  }
  for (const { id, title, unit, target } of content.measures ?? []) {
    const [from, to] = [before.targets[id] ?? target, after.targets[id] ?? target];
    if (from !== to) changes.push({ field: 'target', title, ...(unit ? { unit } : {}), from, to });
  }
  return changes;
}
