import { versionsAddress } from '../../model/address.ts';
import { withChanges, withOtherwise } from '../change-lines.ts';
import type { Edition } from '../edition.ts';
import { feedOf } from '../feed-addresses.ts';
import { learningEntry } from '../learning-entry.ts';
import { linkTo } from '../link-to.ts';
import type { MilestonePage, SheetOf } from '../page.ts';
import { hasVersions } from '../milestone-versions.ts';
import { measureProgress } from '../measure-progress.ts';
import { promiseDifference } from '../promise-difference.ts';
import { heldTerms, promisedOn, promiseOf, type Terms } from '../promise.ts';
import { replyLine } from '../reply-line.ts';
import { reportLine } from '../report-line.ts';
import { revisionLine } from '../revision-line.ts';
import { milestoneSpent } from '../spending.ts';
import { whileOpen } from '../rows.ts';
import { withdrawalWritten } from '../written-down.ts';
import { withPastNotes } from '../past-notes.ts';
import { toFrame } from '../to-frame.ts';
import type { LinkedMilestone } from '../../model/linked-site.ts';

export function milestoneSheet(milestone: LinkedMilestone, edition: Edition): SheetOf<'milestone'> {
  const { organisation, source, address } = milestone;
  const { current } = promiseOf(milestone);
  const language = edition.languageFor(organisation);
  const frame = toFrame(edition, {
    address,
    language,
    head: {
      title: current.title,
      description: edition.words(language).t('description.milestone', { organisation: organisation.content.name }),
      feeds: [feedOf(milestone), feedOf(organisation)],
    },
    ...(source ? { source } : {}),
    organisation,
    card: milestone,
  });
  return { frame, page: milestonePage(milestone, edition) };
}

function milestonePage(milestone: LinkedMilestone, edition: Edition): MilestonePage {
  const { organisation, grant, content, reports } = milestone;
  const { question, 'how-we-will-look': howWeWillLook } = heldTerms(milestone);
  const promise = promiseOf(milestone);
  const { first, current, steps } = promise;
  const promised = promisedOn(milestone);
  const difference = promiseDifference(milestone, promise);
  const row = edition.row(milestone);
  const posts = [...new Set(reports.map(({ post }) => post))];
  const outcome = reports.findLast(({ report }) => report.outcome !== undefined)?.report.outcome;
  return {
    kind: 'milestone',
    row,
    ...whileOpen([row], edition.site.today),
    organisation: linkTo(organisation),
    ...(grant ? { grant: linkTo(grant, organisation) } : {}),
    ...(promised ? { promised } : {}),
    ...(first.title === current.title ? {} : { firstTitle: first.title }),
    ...budgets(first, current, milestone),
    ...keptCurrency(milestone),
    ...(question ? { question } : {}),
    ...(howWeWillLook ? { howWeWillLook } : {}),
    ...(outcome ? { outcome } : {}),
    ...(content.withdrawn ? { withdrawn: { ...content.withdrawn, ...withdrawalWritten(milestone) } } : {}),
    ...(difference ? { difference } : {}),
    revisions: steps.map((step) => revisionLine(step, milestone, edition.site)),
    ...(hasVersions(milestone, edition) ? { versions: versionsAddress(milestone.address) } : {}),
    ...withChanges(milestone, edition),
    ...withOtherwise(milestone, edition),
    reports: reports.map((report) => reportLine(report, linkTo(report.post, organisation))).reverse(),
    ...withCorrections(milestone, edition),
    progress: measureProgress(milestone),
    learning: posts.flatMap((post) => post.learning.map((entry) => learningEntry(entry, post, edition, true))),
    replies: milestone.replies.map((reply) => replyLine(reply, milestone)),
    ...withPastNotes(milestone, edition),
    follow: feedOf(milestone).address,
  };
}

function withCorrections(milestone: LinkedMilestone, edition: Edition): Pick<MilestonePage, 'corrections'> {
  const some = edition.corrections(milestone.organisation).get(milestone);
  return some ? { corrections: some.map(({ milestone: _, ...line }) => line) } : {};
}

/** What the grant names for itself turns no amount of the promise into another one. */
function keptCurrency({ grant, currency }: LinkedMilestone): Pick<MilestonePage, 'kept'> {
  return grant && grant.currency !== currency ? { kept: { currency, now: grant.currency } } : {};
}

function budgets(
  first: Terms,
  current: Terms,
  milestone: LinkedMilestone,
): Pick<MilestonePage, 'budget' | 'firstBudget' | 'spent'> {
  const money = (hundredths: number) => ({ hundredths, currency: milestone.currency });
  const spent = milestoneSpent(milestone);
  return {
    ...(current.budget === undefined ? {} : { budget: money(current.budget) }),
    ...(first.budget === undefined || first.budget === current.budget ? {} : { firstBudget: money(first.budget) }),
    ...(spent === undefined ? {} : { spent: money(spent) }),
  };
}
