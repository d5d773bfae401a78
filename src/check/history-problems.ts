// What git could not tell of the content, said to whoever publishes it: pages only say that it is not known.
import type { HistorySource } from '../model/history.ts';
import { problem, type Problem } from '../model/problem.ts';

export function historyProblems(sources: readonly HistorySource[]): Problem[] {
  return sources.flatMap((source) => {
    const why = whyUnread(source);
    if (why === undefined) return [];
    const { below } = source;
    const [file, place] = below === '' ? ['site.yaml', '.'] : [`${below}/organisation.md`, below];
    return [problem('unread-history', file, 1, { why, place })];
  });
}

function whyUnread({ reach, isUnchecked }: HistorySource): 'partial' | 'refused' | 'unchecked' | undefined {
  if (isUnchecked) return 'unchecked';
  return reach.is === 'none' && (reach.why === 'partial' || reach.why === 'refused') ? reach.why : undefined;
}
