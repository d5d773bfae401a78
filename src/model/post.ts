import { z } from 'zod';
import { day } from './day.ts';
import { choice, decimalNumber, flag, language, list, place, text } from './field.ts';
import { id, reference } from './id.ts';
import { amount } from './money.ts';
import { cover } from './photo-note.ts';

export const reportStates = ['under-way', 'reached', 'partly-reached', 'not-reached', 'stopped'] as const;

/** What follows from the answer to a question. */
export const outcomes = ['adopt', 'adapt', 'stop', 'still-open'] as const;

/** What a post says of a milestone. `so-far` and `spent` are totals to date: the latest report wins. */
const report = z.strictObject({
  milestone: reference,
  state: choice(reportStates).optional(),
  'so-far': z.record(id, decimalNumber).optional(),
  spent: amount.optional(),
  outcome: choice(outcomes).optional(),
  note: text.optional(),
});

export const workedChoices = ['fully', 'partly', 'not'] as const;

const learning = z.strictObject({
  id: id.optional(),
  tried: text,
  happened: text,
  next: text,
  worked: choice(workedChoices).optional(),
  /** Another post's learning: `organisation/learning`. */
  'builds-on': reference.optional(),
});

/** `organisations/<organisation>/posts/<yyyy-mm-dd>-<slug>.md` */
export const post = z.strictObject({
  title: text,
  /** Else from the file name; the two may not differ. */
  date: day.optional(),
  summary: text.optional(),
  authors: list(text).optional(),
  themes: list(text).optional(),
  language: language.optional(),
  place: place.optional(),
  cover: cover.optional(),
  draft: flag.optional(),
  /** Permanent: written by `new` and `import`. */
  guid: text.optional(),
  /** The ids that the post had before its file was renamed, for where git does not know. */
  'moved-from': list(text).optional(),
  reports: list(report).optional(),
  learning: list(learning).optional(),
});

export type Outcome = (typeof outcomes)[number];
export type Worked = (typeof workedChoices)[number];
export type Post = z.infer<typeof post>;
export type Report = z.infer<typeof report>;
export type Learning = z.infer<typeof learning>;

/** What stands above the text of a post and is told where it changes. */
export type ToldPost = Pick<Post, 'summary' | 'authors' | 'reports' | 'learning'>;
