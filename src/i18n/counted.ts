// How much of what was promised was counted.
import type { Words } from './words.ts';

type Counted = { readonly count: number; readonly target: number; readonly unit?: string };

/** What was promised of something that nobody has counted: `36 evenings promised, not yet reported` */
export function uncountedWords({ target, unit }: Omit<Counted, 'count'>, w: Words): string {
  const values = { target: w.number(target) };
  return unit ? w.t('milestone.not-yet-counted', { ...values, unit }) : w.t('milestone.not-yet-counted-plain', values);
}

/** `31 of 36 evenings` */
export function countedWords({ count, target, unit }: Counted, w: Words): string {
  const values = { count: w.number(count), target: w.number(target) };
  return unit ? w.t('report.so-far', { ...values, unit }) : w.t('report.so-far-plain', values);
}
