// Publishing in one piece: what changed is staged beside the published folder, and moved in only when all of it is
// there. A publish that was killed while it moved is completed by the next; one that was killed before is undone.
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { processMark, runningProcess } from './process-mark.ts';
import { manifestName, readManifest, writeManifest, type Manifest } from './manifest.ts';

export class PublishError extends Error {}

export type Staging = {
  /** Where to put files, at their paths below the published folder. */
  readonly files: string;
  /** For what is needed on the way and not published. */
  readonly packs: string;
  /** Moves them in, removes what `next` no longer has, and ends the staging. */
  readonly commit: (next: Manifest) => void;
  readonly abandon: () => void;
};

/** Stages for as long as `work` lasts; nothing is left of a work that fails before it commits. */
export async function inStaging<Result>(out: string, work: (staging: Staging) => Promise<Result>): Promise<Result> {
  const staging = openStaging(out);
  try {
    return await work(staging);
  } catch (error) {
    staging.abandon();
    throw error;
  }
}

/** Throws a PublishError where the folder is somebody else's, cannot be written, or is being published just now. */
export function openStaging(out: string): Staging {
  const folder = resolve(out);
  const room = roomFor(folder);
  refuseRunning(room);
  refuseForeign(folder, room);
  if (existsSync(join(room, 'ready'))) complete(room, folder);
  rmSync(room, { recursive: true, force: true });
  const files = join(room, 'files');
  const packs = join(room, 'packs');
  makeRoom(room, [files, packs]);
  return {
    files,
    packs,
    commit: (next) => {
      const before = readManifest(folder) ?? new Map<string, string>();
      const gone = [...before.keys()].filter((path) => !next.has(path));
      writeFileSync(join(files, manifestName), writeManifest(next));
      writeFileSync(join(room, 'ready.new'), gone.join('\n'));
      renameSync(join(room, 'ready.new'), join(room, 'ready'));
      complete(room, folder);
    },
    abandon: () => {
      // What is being moved in must be moved in whole: the next publish completes it.
      if (!existsSync(join(room, 'ready'))) rmSync(room, { recursive: true, force: true });
    },
  };
}

/** Beside the folder; inside it where it is a disk of its own, since nothing can be moved from one disk to another. */
function roomFor(folder: string): string {
  const device = (path: string) => statSync(path, { throwIfNoEntry: false })?.dev;
  const own = device(folder);
  const isDisk = own !== undefined && own !== device(dirname(folder));
  return isDisk ? join(folder, insideName) : `${folder}.staging`;
}

const insideName = '.milepost-staging';

function makeRoom(room: string, folders: readonly string[]): void {
  try {
    for (const folder of folders) makeFolder(folder);
    writeFileSync(join(room, 'process'), processMark());
  } catch (error) {
    rmSync(room, { recursive: true, force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new PublishError(
      `Nothing can be written beside ${room.replace(/\.staging$/, '')}: ${reason}. Name another folder with --out.`,
    );
  }
}

/** Says that half of the new site is in its place, where that is so. */
function complete(room: string, folder: string): void {
  try {
    moveIn(room, folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PublishError(
      `The new site could not be moved in whole: ${reason}. Remove what is in the way, then publish again: that completes it.`,
    );
  }
}

/** May be begun again at any point. The manifest moves last: until then the folder says what it was. */
function moveIn(room: string, folder: string): void {
  const files = join(room, 'files');
  const gone = readFileSync(join(room, 'ready'), 'utf8').split('\n').filter(Boolean);
  makeFolder(folder);
  for (const path of gone) removeFile(folder, path);
  if (existsSync(files)) moveFolder(files, folder, manifestName);
  if (existsSync(join(files, manifestName))) renameSync(join(files, manifestName), join(folder, manifestName));
  rmSync(room, { recursive: true, force: true });
}

function moveFolder(from: string, to: string, last?: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name === last) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) moveFolder(source, target);
    else renameSync(source, target);
  }
}

/** Removes a file, and the folders that it leaves empty. */
function removeFile(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    const full = join(folder, above);
    if (!existsSync(full)) continue;
    if (readdirSync(full).length > 0) return;
    rmdirSync(full);
  }
}

function refuseRunning(room: string): void {
  const path = join(room, 'process');
  if (!existsSync(path)) return;
  const other = runningProcess(readFileSync(path, 'utf8'));
  if (other !== undefined)
    throw new PublishError(`Another publish to this folder is running (process ${other}). Wait for it, or end it.`);
}

/** Nobody's folder is published over: it must be new, empty, or Milepost's own. */
function refuseForeign(folder: string, room: string): void {
  if (!existsSync(folder) || existsSync(join(room, 'ready'))) return;
  const names = readdirSync(folder).filter((name) => name !== insideName && name !== 'lost+found');
  const isOwn = statSync(join(folder, manifestName), { throwIfNoEntry: false })?.isFile() === true;
  if (names.length > 0 && !isOwn)
    throw new PublishError(
      `${folder} has files that Milepost did not publish. Name an empty folder with --out, or empty this one yourself.`,
    );
}
