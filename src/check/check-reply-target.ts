import type { Reply } from '../model/reply.ts';
import { problem, type Problem } from '../model/problem.ts';

/**
 * A reply answers something: a post, or a change that it confirms or declines. Where what was written was refused, or
 * stands behind a slip for its key, that is why nothing is left, and it is told once.
 */
export function checkReplyTarget(reply: Reply, file: string, problems: readonly Problem[]): readonly Problem[] {
  const { to, confirms = [], declines = [] } = reply;
  if (to !== undefined || confirms.length + declines.length > 0) return problems;
  if (!problems.some(isRefusedTarget)) return [...problems, problem('missing-key', file, 1, { key: 'to' }, 'left out')];
  return problems.map((found) => (isRefusedTarget(found) ? { ...found, effect: 'left out' } : found));
}

const targetKeys = ['to', 'confirms', 'declines'];

function isRefusedTarget({ effect, values }: Problem): boolean {
  return effect !== 'notice' && targetKeys.includes(values['suggestion'] ?? values['key'] ?? '');
}
