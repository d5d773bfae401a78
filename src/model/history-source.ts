import type { History, HistorySource } from './history.ts';

/** The repository nearest to a file of the content. */
export function sourceOf({ sources }: Pick<History, 'sources'>, file: string): HistorySource | undefined {
  return sources
    .filter(({ below }) => below === '' || file.startsWith(`${below}/`))
    .sort((a, b) => b.below.length - a.below.length)[0];
}
