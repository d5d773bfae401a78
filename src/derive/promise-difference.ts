import { daysBetween } from '../model/day.ts';
import type { LinkedMilestone } from '../model/linked-site.ts';
import type { PromiseDifference } from './page-lines.ts';
import type { promiseOf } from './promise.ts';
import { termChanges } from './term-changes.ts';

/**
 * What holds now beside what was first promised; undefined where nothing differs and nothing ever moved. Every move has
 * its reason, because only an agreed revision moves a promise.
 */
export function promiseDifference(
  milestone: LinkedMilestone,
  { first, current, steps }: ReturnType<typeof promiseOf>,
): PromiseDifference | undefined {
  const moves = steps.filter(({ state, before, after }) => state === 'agreed' && before.due !== after.due).length;
  const changes = termChanges(first, current, milestone).filter(({ field }) => field !== 'due');
  if (moves === 0 && changes.length === 0) return undefined;
  const due = { moves, days: daysBetween(first.due, current.due) };
  const agreed = steps.flatMap(({ state, asked = [] }) => (state === 'agreed' ? asked : []));
  return { ...(moves > 0 ? { due } : {}), changes, funders: new Set(agreed).size };
}
