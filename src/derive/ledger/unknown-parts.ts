// Of what no version said so that it could be read, nobody knows whether it changed. What was known to be absent was read.
import type { VersionContent } from '../../model/history.ts';
import type { FieldChange } from './promise-fields.ts';

/** Takes the versions of one thing, oldest first, and gives the slips of each in what never could be read before it. */
export function unknownParts(): (content: VersionContent) => readonly string[] {
  const before: (readonly string[])[] = [];
  return (content) => {
    const slips = content.kind === 'post' ? [] : (content.slips ?? []);
    const unknown = slips.filter((slip) => before.every((others) => others.some((other) => overlaps(slip, other))));
    before.push(slips);
    return unknown;
  };
}

/** Whether what a field was is unknown: all of it, or one of several shares that a funder gives. */
export function isUnknown({ field, before }: FieldChange, unknown: readonly string[]): boolean {
  if (before !== undefined) return field.startsWith('funders.') && unknown.some((slip) => slip.startsWith(`${field}.`));
  // Which item a slip is in may be unknown, but those that could be read are others.
  const isWhole = field.split('.').length === 2;
  return unknown.some((slip) => overlaps(slip, field) && (isWhole || !slip.endsWith('*')));
}

/** Whether one is the other, or a part of it. */
function overlaps(one: string, other: string): boolean {
  const [a, b] = [one.split('.'), other.split('.')];
  return a.every((step, index) => {
    const same = b[index] ?? step;
    return step === same || step === '*' || same === '*';
  });
}
