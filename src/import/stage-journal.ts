// What an import is about to move, written down before it begins.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export type Journal = {
  /** The folder that the files are for, seen from the folder that the stage is in. */
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
    writeSync(open, JSON.stringify({ ...here(), ...journal }));
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

type Writer = { readonly process: number; readonly since: number };

/** Numbers of processes come again, in containers after every start. */
function here(): Writer {
  return { process: process.pid, since: performance.timeOrigin };
}

/** Whether the program that wrote it is still at work: this one, or one beside it. */
export function writerOf(stage: string): 'here' | 'elsewhere' | 'gone' {
  const writer = JSON.parse(readFileSync(join(stage, file), 'utf8')) as Writer;
  if (writer.process === process.pid) return writer.since === here().since ? 'here' : 'gone';
  try {
    process.kill(writer.process, 0);
    return 'elsewhere';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' ? 'elsewhere' : 'gone';
  }
}
