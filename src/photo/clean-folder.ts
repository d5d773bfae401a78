// All photos below a folder, cleaned in their places.
import { chmodSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { cleaned } from './clean.ts';
import { hasPosition } from './has-position.ts';
import { isPhoto, kindOfPicture } from './kind-of-picture.ts';
import { maximumBytes } from './limits.ts';

export type CleanedFolder = {
  readonly seen: number;
  /** Paths below the folder, in their order. */
  readonly cleaned: readonly { readonly file: string; readonly hadPosition: boolean }[];
  /** Photos that cannot be taken apart, or are too large to be published. */
  readonly unreadable: readonly string[];
};

/** A file is what its bytes say, whatever it is called. Links are not followed. */
export function cleanFolder(folder: string): CleanedFolder {
  const done: { file: string; hadPosition: boolean }[] = [];
  const unreadable: string[] = [];
  let seen = 0;
  for (const file of picturesIn(folder)) {
    const path = join(folder, file);
    if (statSync(path).size > maximumBytes) {
      unreadable.push(file);
      continue;
    }
    const bytes = readFileSync(path);
    const kind = kindOfPicture(bytes);
    if (!isPhoto(kind)) continue;
    seen += 1;
    const made = cleaned(bytes, kind);
    if (!made) unreadable.push(file);
    else if (made !== bytes) {
      put(path, made);
      done.push({ file, hadPosition: hasPosition(bytes, kind) });
    }
  }
  return { seen, cleaned: done, unreadable };
}

function picturesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(jpe?g|png|webp|gif)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) =>
      path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** Whole or not at all, and as open to others as it was. */
function put(path: string, bytes: Buffer): void {
  const unfinished = `${path}.${process.pid}.new`;
  writeFileSync(unfinished, bytes);
  chmodSync(unfinished, statSync(path).mode);
  renameSync(unfinished, path);
}
