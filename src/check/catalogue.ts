// The wording of every problem: the only place that has any.
import { usualEffect, type Effect, type ProblemCode } from '../model/problem.ts';
import { bodyEntries } from './catalogue/body.ts';
import { componentEntries } from './catalogue/component.ts';
import { dayEntries } from './catalogue/day.ts';
import type { CatalogueEntry } from './catalogue/entry.ts';
import { fileEntries } from './catalogue/file.ts';
import { frontMatterEntries } from './catalogue/front-matter.ts';
import { photoEntries } from './catalogue/photo.ts';
import { recordingEntries } from './catalogue/recording.ts';
import { referenceEntries } from './catalogue/reference.ts';
import { replyEntries } from './catalogue/reply.ts';
import { valueEntries } from './catalogue/value.ts';

const entries = {
  ...fileEntries,
  ...frontMatterEntries,
  ...valueEntries,
  ...dayEntries,
  ...referenceEntries,
  ...replyEntries,
  ...bodyEntries,
  ...photoEntries,
  ...recordingEntries,
  ...componentEntries,
} as const satisfies Record<ProblemCode, CatalogueEntry>;

export const catalogue: Readonly<Record<ProblemCode, CatalogueEntry>> = entries;

/** One heading of the help page. */
export type ProblemHelp = {
  readonly code: ProblemCode;
  readonly title: string;
  readonly effect: Effect;
  readonly what: string;
  readonly remedy: string;
  readonly example: { readonly bad: string; readonly good: string };
};

/** Every problem in the order of the catalogue, told of its own example. */
export function problemHelp(): ProblemHelp[] {
  return (Object.keys(entries) as ProblemCode[]).map((code) => {
    const { title, what, remedy, sample, example } = catalogue[code];
    const values = { ...sample, folder: 'content' };
    return { code, title, effect: usualEffect[code], what: what(values), remedy: remedy(values), example };
  });
}
