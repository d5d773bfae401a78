// A line that was read stays read: it is kept with the commit that it ends with. What is kept is a matter of speed alone.
import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Line } from './read-line.ts';
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

type Kept = Omit<Line, 'contents'> & { readonly made: string; readonly contents: [string, never][] };

function readKept(path: string, made: string): Line | undefined {
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Kept;
    if (kept.made !== made) return undefined;
    return { head: kept.head, commits: kept.commits, contents: new Map(kept.contents) };
  } catch {
    return undefined; // Not there, or cut short: git is asked again.
  }
}

/** Another build sees the old file or the new one, never half of one. */
function writeKept(path: string, made: string, { head, commits, contents }: Line): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}.new`, JSON.stringify({ made, head, commits, contents: [...contents] }));
  renameSync(`${path}.${process.pid}.new`, path);
}

function digest(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32);
}
