import { z } from 'zod';
import { day } from './day.ts';
import { choice, decimalNumber, list, text } from './field.ts';
import { id } from './id.ts';
import { amount } from './money.ts';

const measure = z.strictObject({
  id,
  title: text,
  unit: text.optional(),
  baseline: decimalNumber.optional(),
  target: decimalNumber,
});

/** A promise renegotiated in the open: only what it names changes. */
const revision = z.strictObject({
  date: day,
  reason: text,
  'agreed-with': list(id).optional(),
  'declined-by': list(id).optional(),
  due: day.optional(),
  budget: amount.optional(),
  targets: z.record(id, decimalNumber).optional(),
  title: text.optional(),
});

/** `organisations/<organisation>/milestones/<milestone>.md`: what was promised. The file stays when it is withdrawn. */
export const milestone = z.strictObject({
  title: text,
  due: day,
  promised: day.optional(),
  grant: id.optional(),
  kind: choice(['delivery', 'question']).default('delivery'),
  budget: amount.optional(),
  measures: list(measure).optional(),
  question: text.optional(),
  'how-we-will-look': text.optional(),
  revisions: list(revision).optional(),
  withdrawn: z.strictObject({ date: day, reason: text }).optional(),
});

export type Milestone = z.infer<typeof milestone>;
export type Measure = z.infer<typeof measure>;
export type Revision = z.infer<typeof revision>;

/** The number of a measure, which may be called as something that every object has is (`constructor`). */
export function numberOf(numbers: Readonly<Record<string, number>> | undefined, measure: string): number | undefined {
  return numbers && Object.hasOwn(numbers, measure) ? numbers[measure] : undefined;
}
