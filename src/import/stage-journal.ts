// What an import is about to move, written down before it begins.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export type Journal = {
  /** The name of the folder beside the stage that the files are for. */
  readonly folder: string;
  readonly writes: readonly string[];
  readonly removals: readonly string[];
  /** Folders that were not there before. */
  readonly made: readonly string[];
};

const file = 'journal.json';

/** On the disk before this returns, and whole. */
export function writeJournal(stage: string, journal: Journal): void {
  const path = join(stage, file);
  const open = openSync(`${path}.new`, 'w');
  try {
    writeSync(open, JSON.stringify({ process: process.pid, ...journal }));
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
  renameSync(`${path}.new`, path);
}

/** Nothing where a stage has none: it was stopped before it had begun. */
export function readJournal(stage: string): Journal | undefined {
  const path = join(stage, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Journal) : undefined;
}

/** Whether the program that wrote it is still at work. */
export function isRunning(stage: string): boolean {
  const { process: writer } = JSON.parse(readFileSync(join(stage, file), 'utf8')) as { readonly process: number };
  if (writer === process.pid) return true;
  try {
    process.kill(writer, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
