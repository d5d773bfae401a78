import { daysBetween } from '../model/day.ts';
import type { LinkedMilestone } from '../model/linked-site.ts';
import type { RevisionChange } from './page-lines.ts';
import { heldTerms, type Terms } from './promise.ts';

/** The terms that differ, each with both values, in the order title, due day, budget, targets. */
export function termChanges(before: Terms, after: Terms, milestone: LinkedMilestone): RevisionChange[] {
  const { currency } = milestone;
  const changes: RevisionChange[] = [];
  if (before.title !== after.title) changes.push({ field: 'title', from: before.title, to: after.title });
  if (before.due !== after.due)
    changes.push({ field: 'due', from: before.due, to: after.due, days: daysBetween(before.due, after.due) });
  if (before.budget !== after.budget) {
    const from = before.budget === undefined ? {} : { from: { hundredths: before.budget, currency } };
    const to = after.budget === undefined ? {} : { to: { hundredths: after.budget, currency } };
    changes.push({ field: 'budget', ...from, ...to });
  }
  for (const { id, title, unit, target } of heldTerms(milestone).measures) {
    const [from, to] = [before.targets[id] ?? target, after.targets[id] ?? target];
    if (from !== to) changes.push({ field: 'target', title, ...(unit ? { unit } : {}), from, to });
  }
  return changes;
}
