// All of an import arrives, or nothing of it: every file is written beside the content first and then moved in. A move
// that fails puts back what was moved before.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Write } from './plan-writes.ts';

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
  const madeFolder = mkdirSync(dirname(folder), { recursive: true });
  const stage = mkdtempSync(join(dirname(folder), '.import-'));
  const undo: (() => void)[] =
    madeFolder === undefined ? [] : [() => rmSync(madeFolder, { recursive: true, force: true })];
  try {
    for (const write of writes) stageFile(write, join(stage, 'new', write.path), placeOf);
    for (const path of removals) setAside(join(folder, path), join(stage, 'old', path), undo);
    for (const { path } of writes) moveIn(join(stage, 'new', path), join(folder, path), join(stage, 'old', path), undo);
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
  for (const left of new Set(removals.map((path) => dirname(path))))
    if (left !== 'posts') removeEmptyFolder(join(folder, left));
}

function stageFile(write: Write, staged: string, placeOf: Commit['placeOf']): void {
  mkdirSync(dirname(staged), { recursive: true });
  if ('text' in write) writeFileSync(staged, write.text);
  else copyFileSync(placeOf(write.from), staged);
}

function moveIn(staged: string, target: string, old: string, undo: (() => void)[]): void {
  const madeFolder = mkdirSync(dirname(target), { recursive: true });
  if (madeFolder !== undefined) undo.push(() => rmSync(madeFolder, { recursive: true, force: true }));
  if (existsSync(target)) setAside(target, old, undo);
  renameSync(staged, target);
  undo.push(() => rmSync(target, { force: true }));
}

function setAside(target: string, old: string, undo: (() => void)[]): void {
  mkdirSync(dirname(old), { recursive: true });
  renameSync(target, old);
  undo.push(() => renameSync(old, target));
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
