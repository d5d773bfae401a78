// All of an import arrives, or nothing of it. Files are written beside the content first and moved in at the end. A move
// that fails puts back what was moved before; where the program itself is stopped meanwhile, a journal beside the files
// says what the next import has to put back.
import {
  closeSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { stampOf, writeJournal, type Journal } from '../read/import-journal.ts';
import { ImportError } from './import-error.ts';
import { digestOf } from './memory.ts';
import { putBack, putBackStopped, removeEmpty } from './put-back.ts';

import { stageNear } from './stage-near.ts';

/** Paths are below the folder that the files are for. */
export type Stage = {
  /** `before` is what was read of the file that it changes: whoever edits it meanwhile is not overwritten. */
  readonly write: (path: string, text: string, before?: string) => void;
  /** A text that is too long to stand in memory whole. */
  readonly writePieces: (path: string, pieces: Iterable<string>) => void;
  readonly copy: (path: string, from: string) => void;
  readonly remove: (path: string) => void;
  /** What was written here for a path, before it is moved. */
  readonly read: (path: string) => string;
  readonly paths: () => readonly string[];
  /** Moves everything in, or throws and leaves all as it was. */
  readonly commit: (onMove?: (done: number, total: number) => void) => void;
  /** Forgets what was not committed. */
  readonly drop: () => void;
};

/** Puts back first what an import left half done that was stopped. */
export function openStage(folder: string): Stage {
  const madeParent = mkdirSync(dirname(folder), { recursive: true });
  for (const place of [dirname(folder), folder]) putBackStopped(place, folder);
  const stage = stageNear(folder);
  const target = relative(dirname(stage), folder);
  const [writes, removals] = [new Set<string>(), new Set<string>()];
  /** Path → digest of what was read of it first. */
  const wasRead = new Map<string, string>();
  writeJournal(stage, { folder: target, writes: [], removals: [], made: [], stamps: {} });
  const place = (path: string) => {
    const staged = join(stage, 'new', path);
    if (!writes.has(path)) mkdirSync(dirname(staged), { recursive: true });
    writes.add(path);
    return staged;
  };
  const drop = () => {
    rmSync(stage, { recursive: true, force: true });
    if (madeParent !== undefined) removeEmpty(madeParent);
  };
  return {
    write: (path, text, before) => {
      if (before !== undefined && !wasRead.has(path)) wasRead.set(path, digestOf(before));
      writeFileSync(place(path), text);
    },
    writePieces: (path, pieces) => writePieces(place(path), pieces),
    copy: (path, from) => copyFileSync(from, place(path)),
    remove: (path) => void removals.add(path),
    read: (path) => readFileSync(join(stage, 'new', path), 'utf8'),
    paths: () => [...writes, ...removals],
    commit: (onMove = () => undefined) => {
      const journal = { folder: target, writes: [...writes], removals: [...removals] };
      // Whoever ends the program now has to wait for the moment that moving takes.
      const wait = () => undefined;
      for (const signal of ends) process.on(signal, wait);
      try {
        refuseLinks(folder, journal.writes);
        refuseEdited(folder, wasRead);
        const stamps = Object.fromEntries(
          journal.writes.map((path) => [path, stampOf(join(stage, 'new', path)) ?? '']),
        );
        moveAll(stage, folder, { ...journal, made: missingFolders(folder, journal.writes), stamps }, onMove);
      } finally {
        drop();
        for (const signal of ends) process.off(signal, wait);
      }
    },
    drop,
  };
}

const ends = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    for (const piece of pieces) writeSync(file, piece);
  } finally {
    closeSync(file);
  }
}

function moveAll(stage: string, folder: string, journal: Journal, onMove: (done: number, total: number) => void): void {
  writeJournal(stage, journal);
  try {
    for (const path of journal.removals) setAside(stage, folder, path);
    for (const [index, path] of journal.writes.entries()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (existsSync(join(folder, path))) setAside(stage, folder, path);
      renameSync(join(stage, 'new', path), join(folder, path));
      onMove(index + 1, journal.writes.length);
    }
  } catch (error) {
    putBack(stage, folder, journal);
    throw error;
  }
}

function setAside(stage: string, folder: string, path: string): void {
  const old = join(stage, 'old', path);
  mkdirSync(dirname(old), { recursive: true });
  renameSync(join(folder, path), old);
}

/** A folder that is a link leads somewhere else, where nothing of this may be written. */
function refuseLinks(folder: string, writes: readonly string[]): void {
  const looked = new Set<string>();
  for (const path of writes)
    for (let at = dirname(path); at !== '.' && !looked.has(at); at = dirname(at)) {
      looked.add(at);
      if (lstatSync(join(folder, at), { throwIfNoEntry: false })?.isSymbolicLink())
        throw new ImportError(`${join(folder, at)} is a link, and what it leads to is not changed.`);
    }
}

function refuseEdited(folder: string, wasRead: ReadonlyMap<string, string>): void {
  for (const [path, digest] of wasRead) {
    const file = join(folder, path);
    if (!existsSync(file) || digestOf(readFileSync(file, 'utf8')) !== digest)
      throw new ImportError(`${file} was changed while the import ran, and is left as it is. Run the import again.`);
  }
}

/** The outermost folders that are not there yet; '' is the folder itself. */
function missingFolders(folder: string, writes: readonly string[]): string[] {
  const missing = new Set<string>();
  for (const path of writes) {
    const steps = ['', ...dirname(path).split('/')];
    const found = steps.findIndex((_, count) => !existsSync(join(folder, ...steps.slice(0, count + 1))));
    if (found >= 0) missing.add(steps.slice(1, found + 1).join('/'));
  }
  return [...missing];
}
