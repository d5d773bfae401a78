import { sameFact, type Fact } from './fact.ts';
import type { FieldChange, Fields } from './promise-fields.ts';

/** What differs, sorted by field. A measure that is there before and after is told by its parts. */
export function fieldChanges(before: Fields, after: Fields): FieldChange[] {
  const fields = [...new Set([...before.keys(), ...after.keys()])].sort();
  return fields
    .filter((field) => !sameFact(before.get(field), after.get(field)))
    .flatMap((field) => partsOf({ field, ...given('before', before.get(field)), ...given('after', after.get(field)) }));
}

/** The value of a field, or of a part of one. */
export function fieldValue(fields: Fields, field: string): Fact | undefined {
  const whole = fields.get(field);
  if (whole !== undefined) return whole;
  const end = field.lastIndexOf('.');
  const parent = fields.get(field.slice(0, Math.max(end, 0)));
  return isParts(parent) ? parent[field.slice(end + 1)] : undefined;
}

function partsOf(change: FieldChange): FieldChange[] {
  const { field, before, after } = change;
  if (!isParts(before) || !isParts(after)) return [change];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .filter((part) => !sameFact(before[part], after[part]))
    .map((part) => ({ field: `${field}.${part}`, ...given('before', before[part]), ...given('after', after[part]) }));
}

function isParts(fact: Fact | undefined): fact is { readonly [key: string]: Fact | undefined } {
  return typeof fact === 'object' && !Array.isArray(fact);
}

function given<Key extends string>(key: Key, fact: Fact | undefined): { readonly [K in Key]?: Fact } {
  return fact === undefined ? {} : ({ [key]: fact } as { readonly [K in Key]: Fact });
}
