// What an import is about to move, written down before it begins, in a folder near the content where its files wait.
import { closeSync, fsyncSync, lstatSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export const stagePrefix = '.import-';

export type Journal = {
  /** The folder that the files are for, seen from the folder that the stage is in. */
  readonly folder: string;
  readonly writes: readonly string[];
  readonly removals: readonly string[];
  /** Folders that were not there before. */
  readonly made: readonly string[];
  /** Of each file that is to be written, what another one in its place would not have. */
  readonly stamps: Readonly<Record<string, string>>;
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

/** Nothing where a stage has none: it was stopped before it had begun, or is no stage. */
export function readJournal(stage: string): Journal | undefined {
  const { folder, writes = [], removals = [], made = [], stamps = {} } = written(stage) ?? {};
  return folder === undefined ? undefined : { folder, writes, removals, made, stamps };
}

/** Undefined where there is no file. A file keeps its stamp where it is moved. */
export function stampOf(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found && `${found.size} ${found.mtimeMs}`;
}

type Writer = { readonly process: number; readonly since: number };

/** Numbers of processes come again, in containers after every start. */
function here(): Writer {
  return { process: process.pid, since: performance.timeOrigin };
}

/** Whether the program that wrote it is still at work: this one, or one beside it. */
export function writerOf(stage: string): 'here' | 'elsewhere' | 'gone' {
  const { process: id = 0, since } = written(stage) ?? {};
  if (id === process.pid) return since === here().since ? 'here' : 'gone';
  try {
    process.kill(id, 0);
    return 'elsewhere';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' ? 'elsewhere' : 'gone';
  }
}

function written(stage: string): Partial<Journal & Writer> | undefined {
  try {
    return JSON.parse(readFileSync(join(stage, file), 'utf8')) as Partial<Journal & Writer>;
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  }
}
