import { z } from 'zod';
import { day } from './day.ts';
import { list, place, text } from './field.ts';
import { reporting } from './funder.ts';
import { id } from './id.ts';
import { amount, currency } from './money.ts';

const share = z.strictObject({
  funder: id,
  amount,
  identifier: text.optional(),
  /** Where this funder asks for something else than its bands say. */
  reporting: reporting.optional(),
});
const payment = z.strictObject({ date: day, amount, funder: id.optional(), milestone: id.optional() });
const draw = z.strictObject({
  date: day,
  amount,
  /** What nobody expected. */
  event: text,
  decision: text,
  milestone: id.optional(),
});

/** `organisations/<organisation>/grants/<grant>.md`: what was given for what, by whom. Amounts are hundredths. */
export const grant = z.strictObject({
  title: text,
  funders: list(share),
  awarded: day,
  identifier: text.optional(),
  programme: id.optional(),
  currency: currency.optional(),
  starts: day.optional(),
  ends: day.optional(),
  'applied-for': amount.optional(),
  /** The amount in the end, where it differs from the award. */
  final: amount.optional(),
  /** The total paid, where payments are not known singly. */
  disbursed: amount.optional(),
  payments: list(payment).optional(),
  /** Money kept for the unexpected: a part of the award. */
  contingency: z.strictObject({ amount, draws: list(draw).optional() }).optional(),
  places: list(place).optional(),
  /** Help promised beside money. */
  support: list(text).optional(),
});

export type Grant = z.infer<typeof grant>;
