// Whether a promise says why a field of it has the value that it has.
import type { Revision } from '../../model/milestone.ts';
import { decimal } from '../../model/money.ts';
import { revisionState } from '../promise.ts';
import { sameFact, type Fact } from './fact.ts';
import type { FixedRevision } from './fixed-revisions.ts';
import type { FieldChange } from './promise-fields.ts';

export type Explanation = { readonly state: 'explained' | 'proposed'; readonly by: readonly FixedRevision[] };

export type Revisions = {
  readonly all: readonly FixedRevision[];
  /** Those that came with this commit. */
  readonly arrived: readonly FixedRevision[];
  readonly commit: number;
  /** Whether the change was made before. */
  readonly isLater?: boolean;
  readonly known?: readonly FixedRevision[];
};

/**
 * A changed field is explained when a revision yields its new value, and proposed while that one is not agreed to. What
 * no revision can name (a question, a unit, a measure that goes) is explained by one that arrives with the change, or
 * later by one that names nothing else. `known` are those that came to explain it before.
 */
export function explanationOf(
  change: FieldChange,
  { all, arrived, commit, isLater = false, known = [] }: Revisions,
): Explanation | undefined {
  const by = isNameable(change)
    ? all.filter(({ revision }) => yields(revision, change))
    : [...known, ...arrived.filter(({ revision }) => !isLater || namesNothing(revision))];
  if (by.length === 0) return undefined;
  const isAgreed = by.some((one) => isAgreedBy(one, commit));
  return { state: isAgreed ? 'explained' : 'proposed', by };
}

/** As far as the commits up to one tell. */
export function isAgreedBy({ revision, asked }: FixedRevision, commit: number): boolean {
  return revisionState(revision, asked(commit)) === 'agreed';
}

/** Whether a revision names the field of a change and gives it its value. */
export function yields(revision: Revision, { field, after: value }: FieldChange): boolean {
  const named = valueIn(revision, field);
  const [, , part] = field.split('.');
  const isWhole = field.startsWith('measures.') && part === undefined;
  return named !== undefined && sameFact(named, isWhole && isMeasure(value) ? value['target'] : value);
}

/** What a revision makes of a field that it names; of a whole measure, its target. */
export function valueIn({ title, due, budget, targets }: Revision, field: string): Fact | undefined {
  if (field === 'title') return title;
  if (field === 'due') return due;
  if (field === 'budget') return budget === undefined ? undefined : decimal(budget);
  const [, measure = '', part = 'target'] = field.split('.');
  return part === 'target' ? targets?.[measure] : undefined;
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

export function isMeasure(fact: Fact | undefined): fact is { readonly [key: string]: Fact | undefined } {
  return typeof fact === 'object' && !Array.isArray(fact);
}
