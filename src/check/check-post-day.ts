import type { Day } from '../model/day.ts';
import type { FilePlace } from '../model/document.ts';
import { dayOfName, splitPostName, withDayWellFormed } from '../model/post-name.ts';
import { problem, type KeyPath, type Problem } from '../model/problem.ts';

type Undated = { readonly date?: Day | undefined };

export type DayResult<Content extends Undated> = {
  readonly post?: { readonly id: string; readonly content: Content & { readonly date: Day } };
  readonly problems: readonly Problem[];
};

/**
 * The day of a post, or of a reply, is its `date` or the file name's; where both are written they are the same. A name
 * without a day gets its id from both.
 */
export function checkPostDay<Content extends Undated>(
  { id, file }: FilePlace,
  content: Content,
  lineOf: (path: KeyPath) => number,
): DayResult<Content> {
  const owner = id.slice(0, id.lastIndexOf('/') + 1);
  const name = id.slice(owner.length);
  const { written } = splitPostName(name);
  const inName = dayOfName(name);
  const date = content.date ?? inName;
  if (written !== undefined && inName === undefined)
    return leftOut(problem('impossible-date', file, 1, { key: 'file name', value: written }, 'left out'));
  const meant = withDayWellFormed(name);
  if (date === undefined) return leftOut(problem('no-day', file, 1, { name, ...(meant ? { meant } : {}) }));
  if (inName !== undefined && inName !== date)
    return leftOut(problem('two-days', file, lineOf(['date']), { date, name: inName }));
  const dated = { ...content, date };
  return { post: { id: owner + (inName === undefined ? `${date}-${name}` : name), content: dated }, problems: [] };
}

function leftOut(found: Problem): { readonly problems: readonly Problem[] } {
  return { problems: [found] };
}
