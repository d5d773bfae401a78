import type { LinkedFunder, LinkedMilestone, Site } from '../model/linked-site.ts';
import { funderWords } from './funder-word.ts';
import { linkToFunder } from './link-to.ts';
import type { WordLine } from './page-lines.ts';
import type { RevisionLine } from './page.ts';
import { replyLink } from './reply-line.ts';
import type { RevisionStep } from './promise.ts';
import { termChanges } from './term-changes.ts';
import { revisionWritten } from './written-down.ts';

/** One renegotiation in full: what it changes, why, and what each funder said that has a say in it. */
export function revisionLine(
  step: RevisionStep,
  milestone: LinkedMilestone,
  site: Pick<Site, 'funders'>,
): RevisionLine {
  const { anchor, revision, state, asked = [], before, after } = step;
  const words = funderWords(milestone, revision);
  const funders = asked.flatMap((name) => site.funders.find(({ id }) => id === name && !words.has(id)) ?? []);
  const named = (ids: readonly string[] = []) => funders.filter(({ id }) => ids.includes(id));
  const said = (says: 'yes' | 'no') =>
    [...words.values()]
      .filter((word) => word.says === says && asked.includes(word.funder.id))
      .map(({ reply }): WordLine => ({ reply: replyLink(reply), day: reply.day }));
  const agreed = named(revision['agreed-with']);
  const declined = named(revision['declined-by']);
  const silent = funders.filter((funder) => !agreed.includes(funder) && !declined.includes(funder));
  const links = (some: readonly LinkedFunder[]) => some.map(linkToFunder);
  return {
    id: anchor,
    date: revision.date,
    ...revisionWritten(step, milestone),
    state,
    reason: revision.reason,
    agreedWith: links(agreed),
    declinedBy: links(declined),
    confirmedBy: said('yes'),
    refusedBy: said('no'),
    unanswered: links(silent),
    changes: termChanges(before, after, milestone),
  };
}
