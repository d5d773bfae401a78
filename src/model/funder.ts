import { z } from 'zod';
import { text, webAddress, flag } from './field.ts';
import { amount } from './money.ts';

/** `end`, or a number of months. */
const interval = z.string().refine((value) => /^(end|1 month|\d{1,2} months)$/.test(value), {
  params: { problem: 'not-a-choice', choices: 'end, 1 month, 3 months, 6 months' },
});

/** What a funder asks of grants up to a size: reporting in proportion to the money. */
const reportingBand = z.strictObject({
  'up-to': amount.optional(),
  every: interval,
  spending: flag.optional(),
});

/** `funders/<funder>/funder.md` */
export const funder = z.strictObject({
  name: text,
  /** org-id.guide form, such as `GB-CHC-258583`. */
  identifier: text.optional(),
  url: webAddress.optional(),
  summary: text.optional(),
  reporting: z.array(reportingBand).optional(),
});

export type Funder = z.infer<typeof funder>;
