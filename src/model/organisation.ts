import { z } from 'zod';
import { day } from './day.ts';
import { email, language, list, place, text, webAddress } from './field.ts';

/** `organisations/<organisation>/organisation.md` */
export const organisation = z.strictObject({
  name: text,
  summary: text.optional(),
  /** org-id.guide form; text, so that leading zeros stay. */
  identifiers: list(text).optional(),
  place: place.optional(),
  url: webAddress.optional(),
  /** Where replies go: the only contact data that is ever published. */
  contact: email.optional(),
  languages: list(language).optional(),
  /** Stops the reporting clock, never a due day. */
  pauses: list(z.strictObject({ from: day, until: day.optional(), reason: text })).optional(),
});

export type Organisation = z.infer<typeof organisation>;
