// A promise is what was published first, whatever its file says now: the milestones of a site learn their past here.
import type { LinkedMilestone, MilestonePast, Site } from '../../model/linked-site.ts';
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
  const promise = ledger.firstPromise(milestone);
  return { ...(seen ? { seen } : {}), ...(promise ? { promise } : {}) };
}
