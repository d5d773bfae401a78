// How a change of a promise stands once funders have spoken for themselves, which git's history of the promise does not know.
import type { Change, ChangeState } from './ledger/ledger-event.ts';
import { revisionKey } from './ledger/revision-changes.ts';
import type { RevisionStep } from './promise.ts';

/** What revisions explain is as agreed as one of them is; what is not published explains nothing. */
export function changeState({ state, event, by = [] }: Change, steps: readonly RevisionStep[]): ChangeState {
  if (by.length === 0 || state === 'first-day' || state === 'restored') return state;
  const keys = new Set(by.map(({ revision }) => revisionKey(revision)));
  const published = steps.filter((step) => keys.has(revisionKey(step.revision)));
  if (published.length === 0) return 'unexplained';
  if (!published.some((step) => step.state === 'agreed')) return 'proposed';
  return event.state === 'unexplained' ? 'explained-later' : 'explained';
}
