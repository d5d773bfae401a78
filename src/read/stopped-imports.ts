// Imports that were stopped while they moved their files in: the content is neither as it was nor as it was to be.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readJournal, stagePrefix, writerOf } from './import-journal.ts';

/** The folders where the rest of their files waits, as seen from the content folder, with `/`. */
export function stoppedImports(content: string): string[] {
  return [dirname(content), content, join(content, 'organisations')].flatMap((place) =>
    stagesIn(place)
      .filter((stage) => isHalfDone(stage) && isInto(content, join(place, readJournal(stage)?.folder ?? '')))
      .map((stage) => relative(content, stage).replaceAll('\\', '/')),
  );
}

/** What an import made in a folder, or may have made. */
export function stagesIn(place: string): string[] {
  const entries = existsSync(place) ? readdirSync(place, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(stagePrefix))
    .map(({ name }) => join(place, name));
}

/** One that had nothing to move yet changed nothing. */
function isHalfDone(stage: string): boolean {
  const { writes = [], removals = [] } = readJournal(stage) ?? {};
  return writes.length + removals.length > 0 && writerOf(stage) === 'gone';
}

function isInto(content: string, folder: string): boolean {
  return folder === content || folder.startsWith(join(content, 'organisations', '/'));
}
