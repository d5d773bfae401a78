import { z } from 'zod';
import { day, isDay, type Day } from './day.ts';
import { list, text } from './field.ts';
import { isId } from './id.ts';
import { isPostId } from './post-name.ts';
import { refused } from './refusal.ts';

/** A post, or a change of a promise: the milestone's revision of that day. Names are long, `organisation/id`. */
export type ReplyTarget =
  | { readonly post: string }
  | {
      readonly milestone: string;
      readonly revision: Day;
      /** What git knows of it: the milestone that had the name on the reply's day is here under this name, or is gone. */
      readonly known?: 'here' | 'gone';
    };

type RevisionTarget = Extract<ReplyTarget, { readonly milestone: string }>;

/** `riverside/2026-03-02-roof` is a post, `riverside/roof/2026-05-04` the revision of the milestone on that day. */
const target = z
  .string()
  .refine((written) => targetOf(written) !== undefined, refused('not-a-target'))
  .transform((written) => targetOf(written) as ReplyTarget);

const revision = z
  .string()
  .refine((written) => isRevision(targetOf(written)), refused('not-a-target'))
  .transform((written) => targetOf(written) as RevisionTarget);

/**
 * `funders/<funder>/replies/<yyyy-mm-dd>-<slug>.md`: what a funder says to a report, or to a change of a promise. It
 * stands in the funder's own folder, so that nobody can speak for another.
 */
export const reply = z.strictObject({
  /** Left out where the reply only confirms or declines. */
  to: target.optional(),
  /** Else from the file name; the two may not differ. */
  date: day.optional(),
  confirms: list(revision).optional(),
  declines: list(revision).optional(),
  /** What use was made of the report. */
  use: text.optional(),
});

export type Reply = z.infer<typeof reply>;

function targetOf(written: string): ReplyTarget | undefined {
  const [organisation = '', id = '', revised, ...rest] = written.split('/');
  if (rest.length > 0 || !isId(organisation)) return undefined;
  if (revised === undefined) return isPostId(id) ? { post: `${organisation}/${id}` } : undefined;
  return isId(id) && isDay(revised) ? { milestone: `${organisation}/${id}`, revision: revised } : undefined;
}

export function isSameRevision(a: RevisionTarget, b: RevisionTarget): boolean {
  return a.milestone === b.milestone && a.revision === b.revision;
}

export function isRevision(found: ReplyTarget | undefined): found is RevisionTarget {
  return found !== undefined && 'milestone' in found;
}
