// All of an import arrives, or nothing of it.
import { rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Write } from './plan-writes.ts';
import { openStage } from './stage.ts';

export type Commit = {
  /** The organisation's folder. */
  readonly folder: string;
  /** Where the bytes are of a file of the source. */
  readonly placeOf: (path: string) => string;
  readonly writes: readonly Write[];
  readonly removals: readonly string[];
};

export function commitWrites({ folder, placeOf, writes, removals }: Commit): void {
  if (writes.length === 0 && removals.length === 0) return;
  const stage = openStage(folder);
  try {
    for (const write of writes)
      if ('text' in write) stage.write(write.path, write.text);
      else stage.copy(write.path, placeOf(write.from));
    for (const path of removals) stage.remove(path);
    stage.commit();
  } finally {
    stage.drop();
  }
  for (const left of new Set(removals.map((path) => dirname(path))))
    if (left !== 'posts') removeEmptyFolder(join(folder, left));
}

/** A post that needs its folder no more; the author may keep other files there. */
function removeEmptyFolder(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && ['ENOTEMPTY', 'EEXIST'].includes(String(error.code))))
      throw error;
  }
}
