// Whether a change of a promise was said when it says. People write down on Monday what was agreed on Friday; what was
// written down long after its day is no worse for it, but a reader may know.
import { daysBetween, type Day } from '../model/day.ts';
import type { LinkedMilestone } from '../model/linked-site.ts';
import { finalReport } from './milestone-standing.ts';
import { promiseOf, type RevisionStep } from './promise.ts';
import type { WrittenDown } from './sheet.ts';

/** As many days may go by between a change and its commit: a week, with a weekend and a holiday in it. */
const daysToWrite = 7;

/** For lines and events to spread; nothing where it was said in time, or where not all of the past is known. */
export function revisionWritten(step: RevisionStep, milestone: LinkedMilestone): { written?: WrittenDown } {
  const { revision, state, since, before, after } = step;
  const isMove = state !== 'declined' && before.due !== after.due;
  return writtenDown({ dated: revision.date, since, isMove }, milestone);
}

export function withdrawalWritten(milestone: LinkedMilestone): { written?: WrittenDown } {
  const { content, past } = milestone;
  if (!content.withdrawn) return {};
  return writtenDown({ dated: content.withdrawn.date, since: past?.withdrawnSince, isMove: true }, milestone);
}

/** The day on which timelines tell of it: of what was written down long after its day, that on which it was. */
export function toldDay(dated: Day, { written }: { readonly written?: WrittenDown }): Day {
  return written?.on ?? dated;
}

type Said = {
  readonly dated: Day;
  readonly since: Day | undefined;
  /** Whether nobody is late any more because of it. */
  readonly isMove: boolean;
};

function writtenDown({ dated, since, isMove }: Said, milestone: LinkedMilestone): { written?: WrittenDown } {
  const { seen } = milestone.past ?? {};
  if (!seen || !since) return {};
  const isLong = daysBetween(dated, since) > daysToWrite;
  const overdue = isMove && seen < since ? overdueOn(since, milestone) : undefined;
  if (!isLong && !overdue) return {};
  return { written: { dated, ...(isLong ? { on: since } : {}), ...(overdue ? { overdue } : {}) } };
}

/** The due day that had passed on a day, by what had been written down before it. */
function overdueOn(day: Day, milestone: LinkedMilestone): Day | undefined {
  const final = finalReport(milestone);
  if (final && final.post.day <= day) return undefined;
  const { first, steps } = promiseOf(milestone);
  const held = steps.filter(({ state, since, revision }) => state === 'agreed' && (since ?? revision.date) < day);
  const due = held.findLast(({ revision }) => revision.due !== undefined)?.revision.due ?? first.due;
  return due < day ? due : undefined;
}
