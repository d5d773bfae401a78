// A line that was read stays read: it is kept with the commit that it ends with. What is kept is a matter of speed alone.
import { hash } from 'node:crypto';
import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keepLines, keptLines } from './kept-lines.ts';
import type { Line } from './read-line.ts';
import type { LoggedCommit } from './read-log.ts';
import type { Repository } from './repository.ts';

export type LineCache = { readonly get: () => Line | undefined; readonly save: (line: Line) => void };

/** Nothing is kept without a folder. `program` names the version that reads: another may see more in the same files. */
export function lineCache(
  folder: string | undefined,
  { root, prefix, edge }: Repository,
  below: string,
  program: string,
): LineCache {
  if (folder === undefined) return { get: () => undefined, save: () => undefined };
  const path = join(folder, 'history', `${digest([root, prefix, below].join('\0'))}.json`);
  const made = digest([program, edge, prefix, below].join('\0'));
  return { get: () => readKept(path, made), save: (line) => writeKept(path, made, line) };
}

/** The first line of what is kept: then come as many commits, and as many contents. */
type Head = { readonly made: string; readonly head: string; readonly commits: number; readonly contents: number };

function readKept(path: string, made: string): Line | undefined {
  try {
    const lines = keptLines(path);
    const head = lines.next().value as Head | undefined;
    if (head?.made !== made) return undefined;
    const commits = take<LoggedCommit>(lines, head.commits);
    const contents = take<[string, never]>(lines, head.contents);
    return commits && contents && { head: head.head, commits, contents: new Map(contents) };
  } catch {
    return undefined; // Not there: git is asked again.
  }
}

/** Undefined where there are fewer. */
function take<Item>(lines: Iterator<unknown>, count: number): Item[] | undefined {
  const items: Item[] = [];
  while (items.length < count) {
    const { value, done } = lines.next();
    if (done) return undefined;
    items.push(value as Item);
  }
  return items;
}

/** Another build sees the old file or the new one, never half of one. */
function writeKept(path: string, made: string, { head, commits, contents }: Line): void {
  mkdirSync(dirname(path), { recursive: true });
  const first: Head = { made, head, commits: commits.length, contents: contents.size };
  keepLines(`${path}.${process.pid}.new`, [[first], commits, contents]);
  renameSync(`${path}.${process.pid}.new`, path);
}

function digest(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32);
}
