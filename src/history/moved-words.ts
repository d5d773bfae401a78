// What git does not see as renamed: a file whose words stand, to the letter, under another name, while something else has
// taken its own.
import type { Change } from './read-log.ts';
import { thingAt } from './thing-at.ts';

/** The same changes, with such a file renamed and its successor new. `blobOf` tells what a file was before. */
export function withMovedWords(
  changes: readonly Change[],
  blobOf: (file: string) => string | undefined,
): readonly Change[] {
  const moved = movesOf(changes, blobOf);
  if (moved.size === 0) return changes;
  const left = new Set(moved.values());
  return changes.flatMap((change): Change[] => {
    const { path, from } = change;
    const source = moved.get(path);
    if (source !== undefined) return [{ ...change, status: 'R', from: source }, ...goneFrom(change)];
    return from === undefined && left.has(path) ? [{ ...change, status: 'A' }] : [change];
  });
}

/** Where the words of a file are now → where they were. */
function movesOf(
  changes: readonly Change[],
  blobOf: (file: string) => string | undefined,
): ReadonlyMap<string, string> {
  const newcomers = changes.filter(({ from, status, blob }) => {
    const isSame = from !== undefined && blobOf(from) === blob;
    return (status === 'A' || status === 'R') && !isSame;
  });
  const byWords = new Map(newcomers.map(({ path, blob = '' }) => [wordsKey(path, blob), path]));
  const moves = changes.flatMap(({ status, path }): [string, string][] => {
    const target = status === 'M' ? byWords.get(wordsKey(path, blobOf(path) ?? '')) : undefined;
    return target === undefined ? [] : [[target, path]];
  });
  return new Map(moves);
}

/** A post is no promise, whatever it says. */
function wordsKey(path: string, blob: string): string {
  return `${thingAt(path)?.kind} ${blob}`;
}

/** What git took for the file's former name is left without one. */
function goneFrom({ from, mode }: Change): Change[] {
  return from === undefined ? [] : [{ status: 'D', path: from, mode }];
}
