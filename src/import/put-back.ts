// Takes an import back that did not come to its end.
import { existsSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { ImportError } from './import-error.ts';
import { readJournal, writerOf, type Journal } from './stage-journal.ts';
import { stagePrefix } from './stage-near.ts';

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
  const entries = existsSync(place) ? readdirSync(place, { withFileTypes: true }) : [];
  for (const entry of entries.filter((each) => each.isDirectory() && each.name.startsWith(stagePrefix))) {
    const stage = join(place, entry.name);
    const journal = readJournal(stage);
    const writer = journal && writerOf(stage);
    if (writer === 'elsewhere' && join(place, journal?.folder ?? '') === folder) throw atWork(stage);
    if (!journal || writer !== 'gone') continue;
    putBack(stage, join(place, journal.folder), journal);
    rmSync(stage, { recursive: true, force: true });
  }
}

function atWork(stage: string): ImportError {
  return new ImportError(
    `Another import is at work here. Wait for its end; if there is none any more, its files are in ${stage}: look with git at what it changed, and remove that folder.`,
  );
}

/** Folders with nothing but empty folders in them; somebody may have put a file there. */
export function removeEmpty(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
