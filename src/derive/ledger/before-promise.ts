import type { Day } from '../../model/day.ts';

/** Whether a revision is of a day before the promise. A day of the promise that is later than its due day is a slip, and counts for nothing. */
export function isBeforePromise(date: Day, due: Day, promised: Day | undefined): boolean {
  return promised !== undefined && promised <= due && date < promised;
}
