// A promise is what was published first, whatever its file says now: the milestones of a site learn their past here.
import type { Day } from '../../model/day.ts';
import type { AskedRevision, LinkedMilestone, MilestonePast, PastPromise, Site } from '../../model/linked-site.ts';
import { changeStanding } from '../change-state.ts';
import type { Milestone } from '../../model/milestone.ts';
import { isBeforePromise } from './before-promise.ts';
import { namedFunders } from '../promise.ts';
import { revisionBook, type FixedRevision } from './fixed-revisions.ts';
import { inRevision } from './funder-names.ts';
import { heldPromise } from './held-promise.ts';
import type { ThingLedger } from './ledger-event.ts';
import { pairRevisions, revisionKey } from './revision-changes.ts';
import type { Ledger } from './to-ledger.ts';

/**
 * Gives every milestone of the site what git knows of it, once, before anything is derived. A site belongs to the
 * edition that was made of it last.
 */
export function knowPast({ organisations, today }: Pick<Site, 'organisations' | 'today'>, ledger: Ledger): void {
  for (const { id, milestones } of organisations) {
    const isWhole = ledger.historyKnownSince(id).is === 'whole';
    for (const milestone of milestones) {
      milestone.past = pastOf(milestone, ledger, isWhole, today);
      milestone.past = withHeld(milestone, ledger, today);
    }
  }
}

/** What holds of it depends on which revisions are agreed. */
function withHeld(milestone: LinkedMilestone, ledger: Ledger, today: Day): MilestonePast {
  const { past = {}, content } = milestone;
  if (!past.promise) return past;
  const changes = ledger.changesOf(milestone).map((change) => {
    const { state } = changeStanding(change, milestone, { ledger, today });
    return { ...change, state };
  });
  return { ...past, promise: { ...past.promise, held: heldPromise(past.promise.first, content, changes) } };
}

/** In half a history, the day on which a promise is first seen need not be its first. */
function pastOf(milestone: LinkedMilestone, ledger: Ledger, isWhole: boolean, today: Day): MilestonePast {
  const seen = isWhole ? ledger.firstSeen(milestone, today) : undefined;
  const promise = promiseIn(milestone, ledger, today);
  const { withdrawnSince: commit } = ledger.of(milestone) ?? {};
  const withdrawnSince = commit === undefined ? undefined : ledger.toldOn(commit, today);
  return {
    ...(seen ? { seen } : {}),
    ...(withdrawnSince ? { withdrawnSince } : {}),
    ...(promise ? { promise } : {}),
  };
}

function promiseIn(milestone: LinkedMilestone, ledger: Ledger, today: Day): PastPromise | undefined {
  const [first, thing] = [ledger.firstPromise(milestone), ledger.of(milestone)];
  if (!first || !thing) return undefined;
  const isCommitted = ledger.standsAs(milestone) === 'committed';
  const revisions = isCommitted ? thing.revisions : withUncommitted(thing, milestone, ledger);
  return promiseWith(revisions, { first, now: milestone.content, thing }, ledger, today);
}

export type KnownPromise = {
  /** As it was promised first, and as the last that could be read says it. */
  readonly first: Milestone;
  readonly now: Milestone;
  readonly thing: ThingLedger;
};

/** Also of one that is gone: what was promised stays. */
export function promiseWith(
  revisions: readonly FixedRevision[],
  { first, now, thing }: KnownPromise,
  ledger: Ledger,
  today: Day,
): PastPromise {
  const takers = budgetTakers(thing);
  return {
    first,
    held: heldPromise(first, now, thing.changes),
    revisions: revisions
      // Those that are published without, because nobody can have agreed to them yet, or could before the promise. To move
      // the day of the promise later takes none away that was published.
      .filter(({ revision: { date } }) => date <= today && !isBeforePromise(date, first.due, first.promised))
      .map(({ revision, asked, commit, reworded, agreed }) => ({
        revision: inRevision(revision, ledger.funders.now),
        asked: asked()?.map(ledger.funders.now),
        ...(commit === undefined ? {} : publishedOn(commit, ledger, today)),
        agreed: new Map([...agreed].map(([name, since]) => [ledger.funders.now(name), ledger.toldOn(since, today)])),
        ...(reworded === undefined ? {} : { reworded: ledger.toldOn(reworded, today) }),
        ...(revision.budget === undefined && takers.has(revisionKey(revision)) ? { takesBudget: true } : {}),
      })),
  };
}

/** The revisions that came to say why the promise has no budget any more. */
function budgetTakers({ changes }: ThingLedger): ReadonlySet<string> {
  const taken = changes.filter(({ field, after, state }) => field === 'budget' && !after && state !== 'first-day');
  return new Set(taken.flatMap(({ by = [] }) => by.map(({ revision }) => revisionKey(revision))));
}

function publishedOn(commit: number, ledger: Ledger, today: Day): Pick<AskedRevision, 'since' | 'published'> {
  const since = ledger.toldOn(commit, today);
  return { since, published: ledger.latestBy(commit, today) ?? since };
}

/** What is in the file and in no commit: a revision more, or an answer. */
function withUncommitted(
  { revisions, asked }: ThingLedger,
  milestone: LinkedMilestone,
  { funders: { first } }: Ledger,
): readonly FixedRevision[] {
  const committed = revisions.flatMap(({ latest }) => latest ?? []);
  const written = (milestone.content.revisions ?? []).map((revision) => inRevision(revision, first));
  const today = namedFunders(milestone)?.map(first);
  const book = revisionBook(revisions);
  const paid = asked();
  book.take(pairRevisions(committed, written), {
    asked: () => paid && today && [...new Set([...paid, ...today])],
    isDayOf: () => false,
  });
  return book.all();
}
