import type { DatedPost, FilePlace } from '../model/document.ts';
import type { Post } from '../model/post.ts';
import { dayOfName, splitPostName, withDayWellFormed } from '../model/post-name.ts';
import { problem, type KeyPath, type Problem } from '../model/problem.ts';

export type DayResult = {
  readonly post?: { readonly id: string; readonly content: DatedPost };
  readonly problems: readonly Problem[];
};

/**
 * The day of a post is its `date` or the file name's; where both are written they are the same. A name without a day
 * gets its id from both.
 */
export function checkPostDay({ id, file }: FilePlace, content: Post, lineOf: (path: KeyPath) => number): DayResult {
  const { written } = splitPostName(id);
  const inName = dayOfName(id);
  const date = content.date ?? inName;
  if (written !== undefined && inName === undefined)
    return leftOut(problem('impossible-date', file, 1, { key: 'file name', value: written }, 'left out'));
  const meant = withDayWellFormed(id);
  if (date === undefined) return leftOut(problem('no-day', file, 1, { name: id, ...(meant ? { meant } : {}) }));
  if (inName !== undefined && inName !== date)
    return leftOut(problem('two-days', file, lineOf(['date']), { date, name: inName }));
  const dated = { ...content, date };
  return { post: { id: inName === undefined ? `${date}-${id}` : id, content: dated }, problems: [] };
}

function leftOut(found: Problem): DayResult {
  return { problems: [found] };
}
