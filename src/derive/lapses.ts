// When promises became late, by what held then: one that was kept or moved in the end was late all the same.
import { addDays, earlierDay, laterDay, type Day } from '../model/day.ts';
import type { LinkedMilestone } from '../model/linked-site.ts';
import { linkTo } from './link-to.ts';
import { finalReport, milestoneStanding } from './milestone-standing.ts';
import { promiseOf } from './promise.ts';
import type { TimelineEvent } from './sheet.ts';
import { revisionWritten, toldDay, withdrawalWritten } from './written-down.ts';

/** A due day, and from when on it held. */
type Due = { readonly due: Day; readonly since?: Day };

/** An event for each day on which a due day had passed in vain, oldest first; the due day is its `toDay`. */
export function lapses(milestone: LinkedMilestone, today: Day): TimelineEvent[] {
  const ended = endedOn(milestone) ?? addDays(today, 1);
  const held = duesOf(milestone);
  const common = { organisation: linkTo(milestone.organisation), about: linkTo(milestone, milestone.organisation) };
  return held.flatMap(({ due, since }, index): TimelineEvent[] => {
    const passed = addDays(due, 1);
    const day = since === undefined ? passed : laterDay(passed, since);
    const until = earlierDay(ended, held[index + 1]?.since ?? ended);
    return day <= today && day < until ? [{ ...common, kind: 'milestone-due', day, toDay: due }] : [];
  });
}

/** The one that lasts: none of a promise that is not late, whatever it was before. */
export function openLapses(milestone: LinkedMilestone, today: Day): TimelineEvent[] {
  return milestoneStanding(milestone, today) === 'late' ? lapses(milestone, today).slice(-1) : [];
}

function duesOf(milestone: LinkedMilestone): Due[] {
  const { first, steps } = promiseOf(milestone);
  const moves = steps.filter(({ state, before, after }) => state === 'agreed' && before.due !== after.due);
  return [
    { due: first.due },
    ...moves.map((step) => ({
      due: step.after.due,
      since: toldDay(step.revision.date, revisionWritten(step, milestone)),
    })),
  ];
}

function endedOn(milestone: LinkedMilestone): Day | undefined {
  const { withdrawn } = milestone.content;
  const final = finalReport(milestone)?.post.day;
  const withdrawnOn = withdrawn && toldDay(withdrawn.date, withdrawalWritten(milestone));
  const days = [final, withdrawnOn].filter((day) => day !== undefined);
  return days.length > 0 ? days.reduce(earlierDay) : undefined;
}
