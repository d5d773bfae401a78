// How a change of a promise stands once funders have spoken for themselves, which git's history of the promise does not know.
import { laterDay, type Day } from '../model/day.ts';
import type { LinkedMilestone } from '../model/linked-site.ts';
import { funderWords } from './funder-word.ts';
import type { Change, ChangeState } from './ledger/ledger-event.ts';
import { revisionKey } from './ledger/revision-changes.ts';
import type { Ledger } from './ledger/to-ledger.ts';
import { promiseOf, type RevisionStep } from './promise.ts';

export type ChangeStanding = {
  readonly state: ChangeState;
  /** Of what was explained later: the day from which on it was. */
  readonly since?: Day;
};

/** As git tells it: of a grant, or of a promise that no file has. */
export function toldStanding({ state, settled }: Change, ledger: Ledger, today: Day): ChangeStanding {
  return state === 'explained-later' && settled ? { state, since: ledger.toldOn(settled.commit, today) } : { state };
}

/** What revisions explain is as agreed as one of them is; what is not published explains nothing. */
export function changeStanding(
  change: Change,
  milestone: LinkedMilestone,
  { ledger, today }: { readonly ledger: Ledger; readonly today: Day },
): ChangeStanding {
  const { state, event, by = [] } = change;
  const told = toldStanding(change, ledger, today);
  if (by.length === 0 || state === 'first-day' || state === 'restored') return told;
  const keys = new Set(by.map(({ revision }) => revisionKey(revision)));
  const published = promiseOf(milestone).steps.filter((step) => keys.has(revisionKey(step.revision)));
  if (published.length === 0) return { state: 'unexplained' };
  const agreed = published.filter((step) => step.state === 'agreed');
  if (agreed.length === 0) return { state: 'proposed' };
  if (!change.isSilent) return { state: 'explained' };
  const [since] = agreed.flatMap((step) => agreedOn(step, milestone) ?? []).sort();
  if (since === undefined) return { ...told, state: 'explained-later' };
  return { state: 'explained-later', since: laterDay(since, ledger.toldOn(event.commit, today)) };
}

/** The day on which the last of it was there: the revision itself, on its own day, and that every funder agrees. */
function agreedOn(
  { revision, since, asked = [], agreed = new Map() }: RevisionStep,
  milestone: LinkedMilestone,
): Day | undefined {
  if (since === undefined) return undefined;
  const words = funderWords(milestone, revision);
  const days = asked.map((funder) => earlierOf(agreed.get(funder), words.get(funder)?.reply.day));
  return days.reduce<Day | undefined>(
    (latest, day) => latest && day && laterDay(latest, day),
    laterDay(since, revision.date),
  );
}

/** Of two that may not be there. */
function earlierOf(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
