import type { Day } from '../model/day.ts';
import type { AskedRevision, HeldPromise, LinkedMilestone } from '../model/linked-site.ts';
import type { Measure, Revision } from '../model/milestone.ts';
import type { RevisionState } from '../model/standing.ts';
import { funderWords, type FunderWord } from './funder-word.ts';
import { revisionAnchors } from './ledger/change-anchors.ts';

/** What is promised: amounts in hundredths, targets by measure. */
export type Terms = {
  readonly title: string;
  readonly due: Day;
  readonly budget?: number;
  readonly targets: Readonly<Record<string, number>>;
};

export type RevisionStep = {
  /** Of its place on the page of the promise: it never changes. */
  readonly anchor: string;
  readonly revision: Revision;
  readonly state: RevisionState;
  /** The day on which it was published first, where that is known. */
  readonly since?: Day;
  /** The funders that have to agree, by id; undefined where nobody can know them. */
  readonly asked: readonly string[] | undefined;
  /** The day on which it was written down that a funder agrees, by the funder, where that is known. */
  readonly agreed?: ReadonlyMap<string, Day>;
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
  const known = workedOut.get(milestone);
  if (known && known.past === milestone.past) return known.promise;
  const promise = workOut(milestone);
  workedOut.set(milestone, { past: milestone.past, promise });
  return promise;
}

/** Every link to a milestone asks for its title. */
const workedOut = new WeakMap<LinkedMilestone, { readonly past: LinkedMilestone['past']; readonly promise: Promise }>();

function workOut(milestone: LinkedMilestone): Promise {
  const first = firstTerms(milestone);
  let current = first;
  const revisions = inOrderOfDays(revisionsOf(milestone));
  const anchors = revisionAnchors(revisions.map(({ revision }) => revision.date));
  const steps = revisions.map(({ revision, asked, since, agreed, takesBudget }, index): RevisionStep => {
    const state = revisionState(revision, asked, funderWords(milestone, revision));
    const { budget: _, ...others } = current;
    const after = applied(takesBudget ? others : current, revision);
    const known = { ...(since ? { since } : {}), ...(agreed ? { agreed } : {}) };
    const step = { anchor: anchors[index] ?? '', revision, state, ...known, asked, before: current, after };
    if (state === 'agreed') current = after;
    return step;
  });
  return { first, current, steps };
}

/** Those of one day in the order in which they came. */
function inOrderOfDays(revisions: readonly AskedRevision[]): AskedRevision[] {
  return [...revisions].sort(({ revision: { date: a } }, { revision: { date: b } }) => (a < b ? -1 : a > b ? 1 : 0));
}

/** What the history keeps, else what the file says. */
function revisionsOf(milestone: LinkedMilestone): readonly AskedRevision[] {
  const { past, content } = milestone;
  if (past?.promise) return past.promise.revisions;
  return (content.revisions ?? []).map((revision) => ({ revision, asked: namedFunders(milestone) }));
}

/** What the history keeps, else what the file says. A measure that came later keeps its own target. */
function firstTerms(milestone: LinkedMilestone): Terms {
  const { content, past } = milestone;
  const { title, due, budget, measures = [] } = past?.promise?.first ?? content;
  return { title, due, budget, targets: { ...targetsOf(heldTerms(milestone).measures), ...targetsOf(measures) } };
}

function targetsOf(measures: readonly Measure[]): Terms['targets'] {
  return Object.fromEntries(measures.map(({ id, target }) => [id, target]));
}

/** What holds beside the terms that revisions can move. */
export function heldTerms({ content, past }: LinkedMilestone): HeldPromise {
  return past?.promise?.held ?? { ...content, measures: content.measures ?? [] };
}

/** The day that the promise named first, else the one on which it was first published; unknown in half a history. */
export function promisedOn(milestone: LinkedMilestone): Day | undefined {
  return heldTerms(milestone).promised ?? milestone.past?.seen;
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

/**
 * The ids of the grant's funders as they are written, whether or not they have a file. Undefined where nobody can know
 * them all: the grant, its name, or the funder of a share cannot be read.
 */
export function namedFunders({ grant, content, source }: LinkedMilestone): readonly string[] | undefined {
  if (!grant) return content.grant === undefined && !source?.unread?.includes('grant') ? [] : source?.named;
  if (grant.source?.unread?.includes('funders')) return grant.source.named;
  return grant.content.funders.map(({ funder }) => funder);
}

function applied(terms: Terms, { title, due, budget, targets }: Revision): Terms {
  return {
    title: title ?? terms.title,
    due: due ?? terms.due,
    budget: budget ?? terms.budget,
    targets: { ...terms.targets, ...targets },
  };
}
