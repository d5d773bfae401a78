import type { Day } from '../model/day.ts';
import { dayOf, type Document } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import type { Walk } from '../read/walk-content.ts';

/** read = published + scheduled + drafts + left out, always: nothing is dropped in silence. */
export type Counts = {
  readonly read: number;
  readonly published: number;
  readonly scheduled: number;
  readonly drafts: number;
  readonly leftOut: number;
};

/** `documents` are those that no problem left out. */
export function countFiles(
  walk: Walk,
  problems: readonly Problem[],
  documents: readonly Document[],
  today: Day,
): Counts {
  const leftOut = new Set(problems.filter(({ effect }) => effect === 'left out').map(({ file }) => file)).size;
  const refusedNames = new Set(walk.problems.filter(({ effect }) => effect === 'left out').map(({ file }) => file))
    .size;
  const drafts = documents.filter(isDraft).length;
  const scheduled = documents.filter((document) => !isDraft(document) && (dayOf(document) ?? today) > today).length;
  return {
    read: walk.files.length + refusedNames,
    published: documents.length - drafts - scheduled,
    scheduled,
    drafts,
    leftOut,
  };
}

function isDraft({ content }: Document): boolean {
  return 'draft' in content && content.draft === true;
}
