import type { Day } from '../model/day.ts';
import type { LinkedGrant } from '../model/linked-site.ts';
import { isOpen } from '../model/standing.ts';
import { milestoneStanding } from './milestone-standing.ts';

export type GrantStatus = 'live' | 'ended';

/**
 * A grant is live while something is owed. It has ended once its last day is over and none of its promises is open; one
 * without a last day, once all that was promised for it has ended.
 */
export function grantStatus({ content, milestones }: LinkedGrant, today: Day): GrantStatus {
  const isOwed = milestones.some((milestone) => isOpen(milestoneStanding(milestone, today)));
  const isOver = content.ends === undefined ? milestones.length > 0 : content.ends < today;
  return isOver && !isOwed ? 'ended' : 'live';
}
