import type { Day } from '../model/day.ts';
import type { LinkedMilestone, LinkedReport } from '../model/linked-site.ts';
import { standings, type Standing } from '../model/standing.ts';
import { promiseOf } from './promise.ts';
import type { StandingCount } from './sheet.ts';

/**
 * Where a milestone stands on `today`. It is late only once its current due day has ended; a final report outranks
 * lateness.
 */
export function milestoneStanding(milestone: LinkedMilestone, today: Day): Standing {
  const { withdrawn } = milestone.content;
  if (withdrawn && withdrawn.date <= today) return 'withdrawn';
  const final = finalReport(milestone);
  if (final) return finalStanding(final, milestone);
  if (promiseOf(milestone).current.due < today) return 'late';
  return milestone.reports.length > 0 ? 'under-way' : 'planned';
}

/** The latest report that says where things stand, if it says that they have ended. */
export function finalReport({ reports }: LinkedMilestone): LinkedReport | undefined {
  const latest = reports.findLast(({ report }) => report.state !== undefined);
  return latest?.report.state === 'under-way' ? undefined : latest;
}

/** How many milestones stand where, in the order of `standings`, without the empty ones. */
export function standingCounts(milestones: readonly LinkedMilestone[], today: Day): StandingCount[] {
  const counts = new Map<Standing, number>();
  for (const milestone of milestones) {
    const standing = milestoneStanding(milestone, today);
    counts.set(standing, (counts.get(standing) ?? 0) + 1);
  }
  return standings.flatMap((standing) => {
    const count = counts.get(standing);
    return count === undefined ? [] : [{ standing, count }];
  });
}

/** How it ended. A miss of which somebody wrote down what was learnt is another than one without an account. */
export function finalStanding({ report }: LinkedReport, { reports }: LinkedMilestone) {
  switch (report.state) {
    case 'reached':
    case 'partly-reached':
    case 'stopped':
      return report.state;
    default:
      return reports.some(({ post }) => post.learning.length > 0) ? 'not-reached-learnt' : 'not-reached-no-account';
  }
}
