// When funders answered, took an answer back, or got another name: what holds of a promise may be another since then.
import type { Answers } from '../model/history.ts';
import { dayOfName } from '../model/post-name.ts';
import { isOfFunder } from './funder-folders.ts';
import type { Change } from './read-log.ts';

/** Nothing for a commit that changed no answer and no funder's folder. */
export function answersIn(changes: readonly Change[], commit: number): Answers[] {
  const own = changes.filter(({ status, path, from = '' }) => isReply(path) || isReply(from) || isOther(status, path));
  if (own.length === 0) return [];
  const days = own.flatMap(({ path }) => (isReply(path) ? (dayOfName(nameOf(path)) ?? []) : []));
  return [{ commit, days: [...new Set(days)].sort() }];
}

function isReply(file: string): boolean {
  return /^funders\/[^/]+\/replies\//.test(file);
}

/** A folder that came, went or was renamed; what a funder says of itself is no answer. */
function isOther(status: string, path: string): boolean {
  return isOfFunder(path) && status !== 'M';
}

function nameOf(file: string): string {
  return file.split('/')[3]?.replace(/\.[^.]*$/, '') ?? '';
}
