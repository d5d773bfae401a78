// Takes an import back that did not come to its end.
import { existsSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJournal, stampOf, writerOf, type Journal } from '../read/import-journal.ts';
import { stagesIn } from '../read/stopped-imports.ts';
import { ImportError } from './import-error.ts';

/** A file that is no longer staged was moved in; what it replaced is among the old ones. */
export function putBack(stage: string, folder: string, { writes, removals, made }: Journal): void {
  for (const path of writes)
    if (!existsSync(join(stage, 'new', path)) && !existsSync(join(stage, 'old', path)))
      rmSync(join(folder, path), { force: true });
  for (const path of [...writes, ...removals])
    if (existsSync(join(stage, 'old', path))) renameSync(join(stage, 'old', path), join(folder, path));
  for (const path of made) removeEmpty(join(folder, path));
}

/** Of imports into `folder` that were stopped, what they left in `place`. What has no journal is not theirs, or empty. */
export function putBackStopped(place: string, folder: string): void {
  for (const stage of stagesIn(place)) {
    const journal = readJournal(stage);
    const writer = journal && writerOf(stage);
    const target = join(place, journal?.folder ?? '');
    if (writer === 'elsewhere' && target === folder) throw atWork(stage);
    if (!journal || writer !== 'gone') continue;
    const changed = changedSince(stage, target, journal);
    if (changed.length > 0) throw wasChanged(target, changed);
    putBack(stage, target, journal);
    rmSync(stage, { recursive: true, force: true });
  }
}

/** What was moved in and is another file now: somebody went on writing there. */
function changedSince(stage: string, folder: string, { writes, stamps }: Journal): string[] {
  return writes.filter((path) => {
    const stamp = existsSync(join(stage, 'new', path)) ? undefined : stampOf(join(folder, path));
    return stamp !== undefined && stamps[path] !== undefined && stamp !== stamps[path];
  });
}

function atWork(stage: string): ImportError {
  return new ImportError(
    `Another import is at work here. Wait for its end; if there is none any more, its files are in ${stage}: look with git at what it changed, and remove that folder.`,
  );
}

function wasChanged(folder: string, paths: readonly string[]): ImportError {
  const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
  return new ImportError(
    `An import into ${folder} was stopped half-way, and what it had moved in was changed since: ${paths.slice(0, 5).join(', ')}${more}. Copy these files to another place and remove them here; the next import then puts back what was there before, and writes what it has to write.`,
  );
}

/** Folders with nothing but empty folders in them; somebody may have put a file there. */
export function removeEmpty(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
