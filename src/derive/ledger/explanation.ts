// Whether a promise says why a field of it has the value that it has.
import { numberOf, type Revision } from '../../model/milestone.ts';
import { decimal } from '../../model/money.ts';
import { revisionState } from '../promise.ts';
import { canonical, type Fact } from './fact.ts';
import type { FixedRevision } from './fixed-revisions.ts';
import { plain, type FieldChange } from './promise-fields.ts';

/** `unexplained` where what says why is not published: it is of a day to come, or from before the promise. */
export type Explanation = {
  readonly state: 'explained' | 'proposed' | 'unexplained';
  readonly by: readonly FixedRevision[];
};

export type Revisions = {
  readonly all: readonly FixedRevision[];
  /** Those that came with this commit. */
  readonly arrived: readonly FixedRevision[];
  readonly commit: number;
  /** Whether it is published by that commit's day. */
  readonly isPublished: (revision: Revision) => boolean;
};

export type Explain = (change: FieldChange, before?: Before) => Explanation | undefined;

/** For a change that was made before: `known` are the revisions that came to explain it up to now. */
export type Before = { readonly known: readonly FixedRevision[] };

/**
 * A changed field is explained when a revision yields its new value, and proposed while that one is not agreed to. One
 * that a later one has overtaken explains nothing any more. What no revision can name (a question, a unit, a measure that
 * goes) is explained by one that arrives with the change, or later by one that names nothing else; never by one that
 * names another value of the very field.
 */
export function explainer({ all, arrived, commit, isPublished }: Revisions): Explain {
  const isAgreed = remembered((one: FixedRevision) => isAgreedBy(one, commit) && isPublished(one.revision));
  const byValue = remembered(valuesNamed);
  const ordered = inOrder(all);
  const places = remembered(() => new Map(ordered.map((one, place) => [one, place])));
  const placeOf = (one: FixedRevision) => places('all').get(one) ?? 0;
  const inForce = remembered((field: string) =>
    ordered.findLast((one) => valueIn(one.revision, field) !== undefined && isAgreed(one)),
  );
  const isOvertaken = (one: FixedRevision, field: string) => {
    const held = inForce(field);
    if (held === undefined || placeOf(held) <= placeOf(one)) return false;
    // One that comes now is heard, whatever day it names; of two that come at once, the one that holds.
    return !arrived.includes(one) || arrived.includes(held);
  };
  const naming = (change: FieldChange) => {
    const field = namedField(change);
    const named = byValue(all).get(valueKey(field, namedValue(change))) ?? [];
    return named.filter((one) => !isOvertaken(one, field));
  };
  return (change, before) => {
    const came = arrived.filter(({ revision }) => !before || namesNothing(revision));
    const by = isNameable(change) ? naming(change) : [...(before?.known ?? []), ...came].filter(isSilentOn(change));
    if (by.length === 0) return undefined;
    if (by.some(isAgreed)) return { state: 'explained', by };
    return { state: by.some(({ revision }) => isPublished(revision)) ? 'proposed' : 'unexplained', by };
  };
}

/** As far as the commits up to one tell. */
export function isAgreedBy({ revision, asked }: FixedRevision, commit: number): boolean {
  return revisionState(revision, asked(commit)) === 'agreed';
}

/** By their days; of one day, as they came. */
export function inOrder(all: readonly FixedRevision[]): FixedRevision[] {
  return all.toSorted((a, b) => (a.revision.date < b.revision.date ? -1 : a.revision.date > b.revision.date ? 1 : 0));
}

/** Those that name a value of a field, so that a change finds its reasons without asking each. */
function valuesNamed(all: readonly FixedRevision[]): ReadonlyMap<string, readonly FixedRevision[]> {
  const named = new Map<string, FixedRevision[]>();
  for (const one of all) {
    const { targets = {} } = one.revision;
    for (const field of ['title', 'due', 'budget', ...Object.keys(targets).map((id) => `measures.${id}`)]) {
      const value = valueIn(one.revision, field);
      if (value === undefined) continue;
      const key = valueKey(field, value);
      const others = named.get(key);
      if (others) others.push(one);
      else named.set(key, [one]);
    }
  }
  return named;
}

/** Of a measure, its target is what revisions name. */
function namedField({ field }: FieldChange): string {
  return field.split('.').slice(0, 2).join('.');
}

function namedValue({ after }: FieldChange): Fact | undefined {
  return isMeasure(after) ? after['target'] : after;
}

function valueKey(field: string, value: Fact | undefined): string {
  return `${field} ${value === undefined ? '' : canonical(value)}`;
}

/** What a revision makes of a field that it names; of a whole measure, its target. */
export function valueIn({ title, due, budget, targets }: Revision, field: string): Fact | undefined {
  if (field === 'title') return title === undefined ? undefined : plain(title);
  if (field === 'due') return due;
  if (field === 'budget') return budget === undefined ? undefined : decimal(budget);
  const [, measure = '', part = 'target'] = field.split('.');
  return part === 'target' ? numberOf(targets, measure) : undefined;
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

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key) as Value;
  };
}

/** Who says that people are 90 from now on has not said that nobody counts them any more. */
function isSilentOn({ field }: FieldChange): (one: FixedRevision) => boolean {
  return ({ revision }) => valueIn(revision, field) === undefined;
}

function namesNothing({ title, due, budget, targets }: Revision): boolean {
  return title === undefined && due === undefined && budget === undefined && targets === undefined;
}

export function isMeasure(fact: Fact | undefined): fact is { readonly [key: string]: Fact | undefined } {
  return typeof fact === 'object' && !Array.isArray(fact);
}
