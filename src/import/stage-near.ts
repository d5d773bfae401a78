// Where files wait until they are moved in.
import { existsSync, mkdtempSync, renameSync, rmdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stagePrefix } from '../read/import-journal.ts';

/** Beside the folder; in it, where files cannot be moved from there, because it is a disk of its own. */
export function stageNear(folder: string): string {
  try {
    const stage = mkdtempSync(join(dirname(folder), stagePrefix));
    if (!existsSync(folder) || canMove(stage, join(folder, basename(stage)))) return stage;
    rmdirSync(stage);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && /^E(?:ACCES|PERM|ROFS)$/.test(String(error.code)))) throw error;
  }
  return mkdtempSync(join(folder, stagePrefix));
}

function canMove(stage: string, inside: string): boolean {
  try {
    renameSync(stage, inside);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EXDEV') return false;
    throw error;
  }
  renameSync(inside, stage);
  return true;
}
