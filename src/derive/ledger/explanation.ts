// Whether a promise says why a field of it has the value that it has.
import type { Revision } from '../../model/milestone.ts';
import { decimal } from '../../model/money.ts';
import { revisionState } from '../promise.ts';
import { sameFact, type Fact } from './fact.ts';
import type { FixedRevision } from './fixed-revisions.ts';
import type { FieldChange } from './promise-fields.ts';

export type Explanation = 'explained' | 'proposed';

/**
 * A changed field is explained when a revision yields its new value, and proposed while that one is not agreed to. What
 * no revision can name (a question, a unit, a measure that goes) is explained by one that arrives with the change, or
 * later by one that names nothing else.
 */
export function explanationOf(
  change: FieldChange,
  revisions: readonly FixedRevision[],
  arrived: readonly FixedRevision[],
  isLater: boolean,
): Explanation | undefined {
  const candidates = isNameable(change)
    ? revisions.filter(({ revision }) => yields(revision, change))
    : arrived.filter(({ revision }) => !isLater || namesNothing(revision));
  if (candidates.some(({ revision, asked }) => revisionState(revision, asked) === 'agreed')) return 'explained';
  return candidates.length > 0 ? 'proposed' : undefined;
}

/** Whether a revision names the field of a change and gives it its value. */
export function yields({ title, due, budget, targets }: Revision, { field, after: value }: FieldChange): boolean {
  if (field === 'title') return title === value;
  if (field === 'due') return due === value;
  if (field === 'budget') return budget !== undefined && decimal(budget) === value;
  const [, measure = '', part] = field.split('.');
  const target = targets?.[measure];
  if (target === undefined) return false;
  return part === 'target' ? sameFact(target, value) : isMeasure(value) && sameFact(target, value['target']);
}

/** Whether a revision can say which value a field has now. */
export function isNameable({ field, after }: FieldChange): boolean {
  if (after === undefined) return false;
  const [first, , part] = field.split('.');
  return (
    field === 'title' ||
    field === 'due' ||
    field === 'budget' ||
    (first === 'measures' && (part ?? 'target') === 'target')
  );
}

function namesNothing({ title, due, budget, targets }: Revision): boolean {
  return title === undefined && due === undefined && budget === undefined && targets === undefined;
}

function isMeasure(fact: Fact | undefined): fact is { readonly [key: string]: Fact | undefined } {
  return typeof fact === 'object' && !Array.isArray(fact);
}
