// Figures that a post reported of a promise and that were put right later, or went with their post. A correction is honest
// work: it is told, with what stood there before, and nothing more is made of it.
import { versionsAddress } from '../model/address.ts';
import { laterDay, type Day } from '../model/day.ts';
import type { LinkedMilestone, LinkedOrganisation, LinkedPost } from '../model/linked-site.ts';
import type { ReportedField, ToldChange } from '../model/told-change.ts';
import type { Edition } from './edition.ts';
import { dayToBeSeen } from './ledger/day-to-be-seen.ts';
import { linkTo } from './link-to.ts';
import { postEdits, saidIn, type PostEdit } from './post-edits.ts';
import { milestonesByName, type FindMilestone } from './milestones-by-name.ts';
import { removedPosts, type RemovedPost } from './gone-posts.ts';
import { reportedChanges, type ReportedChange } from './ledger/reported-changes.ts';
import { reportedLine } from './reported-line.ts';
import type { Link, TimelineEvent } from './sheet.ts';

export type Correction = {
  readonly day: Day;
  readonly milestone: LinkedMilestone;
  readonly change: ToldChange;
} & CorrectedPost;

/** Leads to what the post said before; of one that is not here any more, to where that is told. */
export type CorrectedPost =
  { readonly post: Link; readonly gone?: undefined } | { readonly gone: Day; readonly post?: undefined };

type Known = Pick<Edition, 'site' | 'ledger'>;

/** What counts for a promise; a note does not. */
const figures: ReadonlySet<ReportedField> = new Set(['report', 'state', 'so-far', 'spent', 'outcome']);

export type Corrections = ReadonlyMap<LinkedMilestone, readonly Correction[]>;

/** By promise, oldest first. What was put right on the day on which the post came out counts for nothing. */
export function corrections(organisation: LinkedOrganisation, known: Known): Corrections {
  const milestoneOf = milestonesByName({ organisation }, known.ledger);
  const all = [
    ...organisation.posts.flatMap((post) => correctionsIn(post, milestoneOf, known)),
    ...removedPosts(organisation, known).flatMap((post) => takenAway(post, milestoneOf, known)),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return Map.groupBy(all, ({ milestone }) => milestone);
}

/** What a post reported that is not here any more; its title is nobody's business. */
function takenAway({ day: gone, commit, last }: RemovedPost, milestoneOf: FindMilestone, known: Known): Correction[] {
  const said = saidIn(last, milestoneOf);
  const changes = said ? reportedChanges(said, {}) : [];
  return changes.flatMap((change) => correctionOf(change, { commit, post: { gone } }, milestoneOf, known));
}

function correctionsIn(post: LinkedPost, milestoneOf: FindMilestone, known: Known): Correction[] {
  const { ledger } = known;
  const [first] = ledger.versionsOf(post);
  if (!first) return [];
  const out = laterDay(dayToBeSeen(first) ?? post.day, ledger.stampOf(first.commit).day);
  const later = postEdits(post, known).filter(({ commit }) => ledger.isOverBy(first.commit, commit, out));
  const link = linkTo(post, post.organisation);
  const at = { post: { ...link, address: versionsAddress(post.address) } };
  return later.flatMap(({ reported, commit }: PostEdit) =>
    reported.flatMap((change) => correctionOf(change, { commit, post: at }, milestoneOf, known)),
  );
}

type Made = { readonly commit: number; readonly post: CorrectedPost };

function correctionOf(
  change: ReportedChange,
  { commit, post }: Made,
  milestoneOf: FindMilestone,
  { ledger, site }: Known,
): Correction[] {
  const milestone = change.milestone === undefined ? undefined : milestoneOf(change.milestone);
  if (!milestone || !figures.has(change.field)) return [];
  const told = reportedLine(change, milestoneOf).change;
  return [{ day: ledger.toldOn(commit, site.today), milestone, change: told, ...post }];
}

export function correctionEvents(some: Corrections): TimelineEvent[] {
  return [...some.values()].flat().map(({ day, milestone, post, change }) => ({
    kind: 'report-corrected',
    day,
    organisation: linkTo(milestone.organisation),
    about: linkTo(milestone, milestone.organisation),
    ...(post ? { post } : {}),
    change,
  }));
}
