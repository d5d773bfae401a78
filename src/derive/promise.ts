import type { Day } from '../model/day.ts';
import type { LinkedFunder, LinkedMilestone } from '../model/linked-site.ts';
import type { Milestone, Revision } from '../model/milestone.ts';
import type { RevisionState } from '../model/standing.ts';
import { funderWords, type FunderWord } from './funder-word.ts';

/** What is promised: amounts in hundredths, targets by measure. */
export type Terms = {
  readonly title: string;
  readonly due: Day;
  readonly budget?: number;
  readonly targets: Readonly<Record<string, number>>;
};

export type RevisionStep = {
  readonly revision: Revision;
  readonly state: RevisionState;
  /** The terms before it, and as they would be with it. */
  readonly before: Terms;
  readonly after: Terms;
};

export type Promise = { readonly first: Terms; readonly current: Terms; readonly steps: readonly RevisionStep[] };

/**
 * The first promise with every agreed revision applied in the order of their days. A revision that a funder has not
 * agreed to is shown and changes nothing; a file that says something else without a revision changes nothing either.
 */
export function promiseOf(milestone: LinkedMilestone): Promise {
  const { revisions = [] } = milestone.content;
  const first = firstTerms(milestone);
  let current = first;
  const steps = [...revisions.entries()]
    .sort(([a, left], [b, right]) => (left.date === right.date ? a - b : left.date < right.date ? -1 : 1))
    .map(([, revision]): RevisionStep => {
      const state = revisionState(revision, namedFunders(milestone), funderWords(milestone, revision));
      const step = { revision, state, before: current, after: applied(current, revision) };
      if (state === 'agreed') current = step.after;
      return step;
    });
  return { first, current, steps };
}

/** What the history keeps, else what the file says. A measure that came later keeps its own target. */
function firstTerms({ content, past }: LinkedMilestone): Terms {
  const { title, due, budget, measures = [] } = past?.promise ?? content;
  return { title, due, budget, targets: { ...targetsOf(content.measures), ...targetsOf(measures) } };
}

function targetsOf(measures: Milestone['measures'] = []): Terms['targets'] {
  return Object.fromEntries(measures.map(({ id, target }) => [id, target]));
}

/** The day that the author names, else the one on which it was first published; unknown in half a history. */
export function promisedOn({ content, past }: LinkedMilestone): Day | undefined {
  return content.promised ?? past?.seen;
}

/**
 * Agreed once every funder that the grant names agreed, declined if one of them declined; without a grant it holds at
 * once. What a funder says itself (`words`) outranks what the organisation says of it. `funders` is absent where the
 * grant cannot be read: nobody knows who is to agree, so nothing is agreed.
 */
export function revisionState(
  revision: Revision,
  funders: readonly string[] | undefined,
  words: ReadonlyMap<string, Pick<FunderWord, 'says'>> = new Map(),
): RevisionState {
  const { 'agreed-with': agreed = [], 'declined-by': declined = [] } = revision;
  const says = (id: string) => words.get(id)?.says ?? (declined.includes(id) ? 'no' : agreed.includes(id) ? 'yes' : '');
  if (!funders) return declined.length > 0 ? 'declined' : 'proposed';
  if (funders.some((id) => says(id) === 'no')) return 'declined';
  return funders.every((id) => says(id) === 'yes') ? 'agreed' : 'proposed';
}

/** The ids of the grant's funders as they are written, whether or not they have a file. */
function namedFunders({ grant, content }: LinkedMilestone): readonly string[] | undefined {
  if (grant) return grant.content.funders.map(({ funder }) => funder);
  return content.grant === undefined ? [] : undefined;
}

export function fundersOf({ grant }: LinkedMilestone): LinkedFunder[] {
  return [...new Set(grant?.shares.map(({ funder }) => funder) ?? [])];
}

function applied(terms: Terms, { title, due, budget, targets }: Revision): Terms {
  return {
    title: title ?? terms.title,
    due: due ?? terms.due,
    budget: budget ?? terms.budget,
    targets: { ...terms.targets, ...targets },
  };
}
