// Figures that a post reported of a promise and that were put right later. A correction is honest work: it is told, with
// what stood there before, and nothing more is made of it.
import { versionsAddress } from '../model/address.ts';
import { laterDay, type Day } from '../model/day.ts';
import type { LinkedMilestone, LinkedOrganisation, LinkedPost } from '../model/linked-site.ts';
import type { ReportedField, ToldChange } from '../model/told-change.ts';
import type { Edition } from './edition.ts';
import { dayToBeSeen } from './ledger/day-to-be-seen.ts';
import { linkTo } from './link-to.ts';
import { postEdits, type PostEdit } from './post-edits.ts';
import { milestonesByName, type FindMilestone } from './milestones-by-name.ts';
import { reportedLine } from './reported-line.ts';
import type { Link, TimelineEvent } from './sheet.ts';

export type Correction = {
  readonly day: Day;
  readonly milestone: LinkedMilestone;
  /** Leads to what it said before. */
  readonly post: Link;
  readonly change: ToldChange;
};

type Known = Pick<Edition, 'site' | 'ledger'>;

/** What counts for a promise; a note does not. */
const figures: ReadonlySet<ReportedField> = new Set(['report', 'state', 'so-far', 'spent', 'outcome']);

export type Corrections = ReadonlyMap<LinkedMilestone, readonly Correction[]>;

/** By promise, oldest first. What was put right on the day on which the post came out counts for nothing. */
export function corrections(organisation: LinkedOrganisation, known: Known): Corrections {
  const milestoneOf = milestonesByName({ organisation }, known.ledger);
  const all = organisation.posts
    .flatMap((post) => correctionsIn(post, milestoneOf, known))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return Map.groupBy(all, ({ milestone }) => milestone);
}

function correctionsIn(post: LinkedPost, milestoneOf: FindMilestone, known: Known): Correction[] {
  const { ledger, site } = known;
  const [first] = ledger.versionsOf(post);
  if (!first) return [];
  const out = laterDay(dayToBeSeen(first) ?? post.day, ledger.shownFrom(first.commit));
  const later = postEdits(post, known).filter(({ commit }) => ledger.shownFrom(commit) > out);
  const link = linkTo(post, post.organisation);
  return later.flatMap(({ reported, commit }: PostEdit) =>
    reported.flatMap((change) => {
      const milestone = change.milestone === undefined ? undefined : milestoneOf(change.milestone);
      if (!milestone || !figures.has(change.field)) return [];
      return [
        {
          day: ledger.toldOn(commit, site.today),
          milestone,
          post: { ...link, address: versionsAddress(post.address) },
          change: reportedLine(change, milestoneOf).change,
        },
      ];
    }),
  );
}

export function correctionEvents(some: Corrections): TimelineEvent[] {
  return [...some.values()].flat().map(({ day, milestone, post, change }) => ({
    kind: 'report-corrected',
    day,
    organisation: linkTo(milestone.organisation),
    about: linkTo(milestone, milestone.organisation),
    post,
    change,
  }));
}
