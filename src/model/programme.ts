import { z } from 'zod';
import { day } from './day.ts';
import { list, text } from './field.ts';
import { id } from './id.ts';

/** `programmes/<programme>.md`; the body tells its aims. */
export const programme = z.strictObject({
  title: text,
  funders: list(id),
  starts: day.optional(),
  ends: day.optional(),
  summary: text.optional(),
});

export type Programme = z.infer<typeof programme>;
