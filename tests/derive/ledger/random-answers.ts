// What funders said of the reasons of a random past.
import { askedAt, type GrantState } from './random-grant.ts';
import type { KeptReason, Reason } from './random-promise.ts';

export type Answers = Pick<Reason, 'agreed' | 'declined'>;

export function stateOf(kept: KeptReason, grants: readonly GrantState[]): 'agreed' | 'proposed' | 'declined' {
  const { answers } = kept;
  const asked = askedAt(kept.asked, grants);
  if (asked.some((funder) => answers[funder] === 'no')) return 'declined';
  return asked.every((funder) => answers[funder] === 'yes') ? 'agreed' : 'proposed';
}

/** By their days; of one day, as they came. */
export const inOrder = (kept: readonly KeptReason[]) =>
  [...kept].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

export function answerOf(
  by: readonly KeptReason[],
  grants: readonly GrantState[],
): 'explained' | 'proposed' | undefined {
  if (by.length === 0) return undefined;
  return by.some((one) => stateOf(one, grants) === 'agreed') ? 'explained' : 'proposed';
}

export function keepsAnswers(before: Answers, after: Answers): boolean {
  return (['agreed', 'declined'] as const).every((key) => before[key].every((one) => after[key].includes(one)));
}
