import { z } from 'zod';
import { flag, list, text, webAddress } from './field.ts';
import { amount } from './money.ts';

/** `end`, or a number of months. */
const interval = z.string().refine((value) => /^(end|1 month|[1-9]\d? months)$/.test(value), {
  params: { problem: 'not-a-choice', choices: 'end, 1 month, 3 months, 6 months' },
});

/** How often a funder wants to hear of a grant, and whether of money too. */
export const reporting = z.strictObject({ every: interval, spending: flag.optional() });

/** What a funder asks of grants up to a size, in the site's currency: reporting in proportion to the money. */
const reportingBand = reporting.extend({ 'up-to': amount.optional() });

/** `funders/<funder>/funder.md` */
export const funder = z.strictObject({
  name: text,
  /** org-id.guide form, such as `GB-CHC-258583`. */
  identifier: text.optional(),
  url: webAddress.optional(),
  summary: text.optional(),
  reporting: list(reportingBand).optional(),
});

export type Reporting = z.infer<typeof reporting>;
export type Funder = z.infer<typeof funder>;
