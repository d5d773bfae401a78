// A promise is what was published first, whatever its file says now: the milestones of a site learn their past here.
import type { AskedRevision, LinkedMilestone, MilestonePast, PastPromise, Site } from '../../model/linked-site.ts';
import { revisionBook } from './fixed-revisions.ts';
import { heldPromise } from './held-promise.ts';
import type { ThingLedger } from './ledger-event.ts';
import { pairRevisions } from './revision-changes.ts';
import type { Ledger } from './to-ledger.ts';

/**
 * Gives every milestone of the site what git knows of it, once, before anything is derived. A site belongs to the
 * edition that was made of it last.
 */
export function knowPast({ organisations }: Pick<Site, 'organisations'>, ledger: Ledger): void {
  for (const { id, milestones } of organisations) {
    const isWhole = ledger.historyKnownSince(id).is === 'whole';
    for (const milestone of milestones) milestone.past = pastOf(milestone, ledger, isWhole);
  }
}

/** In half a history, the day on which a promise is first seen need not be its first. */
function pastOf(milestone: LinkedMilestone, ledger: Ledger, isWhole: boolean): MilestonePast {
  const seen = isWhole ? ledger.firstSeen(milestone)?.day : undefined;
  const promise = promiseIn(milestone, ledger);
  return { ...(seen ? { seen } : {}), ...(promise ? { promise } : {}) };
}

function promiseIn(milestone: LinkedMilestone, ledger: Ledger): PastPromise | undefined {
  const [first, thing] = [ledger.firstPromise(milestone), ledger.of(milestone)];
  if (!first || !thing) return undefined;
  const isCommitted = ledger.standsAs(milestone) === 'committed';
  return {
    first,
    held: heldPromise(first, milestone.content, thing.changes),
    revisions: isCommitted ? thing.revisions : withUncommitted(thing, milestone),
  };
}

/** What is in the file and in no commit: a revision more, or an answer. */
function withUncommitted(
  { revisions, asked }: ThingLedger,
  { content, grant }: LinkedMilestone,
): readonly AskedRevision[] {
  const committed = revisions.flatMap(({ latest }) => latest ?? []);
  const today = grant?.content.funders.map(({ funder }) => funder) ?? [];
  const book = revisionBook(revisions);
  book.take(pairRevisions(committed, content.revisions ?? []), {
    asked: asked && [...new Set([...asked, ...today])],
    isDayOf: () => false,
  });
  return book.all();
}
