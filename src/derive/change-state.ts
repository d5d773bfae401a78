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
  if (event.state !== 'unexplained') return { state: 'explained' };
  if (state === 'explained-later') return told;
  const [since] = agreed.flatMap((step) => agreedOn(step, milestone) ?? []).sort();
  return { state: 'explained-later', ...(since ? { since } : {}) };
}

/** The day of the last funder's own word that it took. */
function agreedOn({ revision, since, asked = [] }: RevisionStep, milestone: LinkedMilestone): Day | undefined {
  const words = funderWords(milestone, revision);
  const written = revision['agreed-with'] ?? [];
  const waitedFor = asked.filter((funder) => !written.includes(funder));
  const days = waitedFor.flatMap((funder) => words.get(funder)?.reply.day ?? []);
  return [...days, ...(since ? [since] : [])].reduce<Day | undefined>(
    (latest, day) => (latest ? laterDay(latest, day) : day),
    undefined,
  );
}
