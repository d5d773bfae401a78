// All photos below a folder, cleaned in their places.
import {
  chmodSync,
  closeSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { cleaned } from './clean.ts';
import { hasPosition } from './has-position.ts';
import { isPhoto, kindOfPicture, type FileKind } from './kind-of-picture.ts';
import { maximumBytes } from './limits.ts';

export type CleanedFolder = {
  readonly seen: number;
  /** Paths below the folder, in their order. */
  readonly cleaned: readonly { readonly file: string; readonly hadPosition: boolean }[];
  /** Photos that cannot be taken apart, or are too large to be published. */
  readonly unreadable: readonly string[];
};

/** A file is what its bytes say, whatever it is called. Links are not followed, and what begins with a dot is passed over. */
export function cleanFolder(folder: string): CleanedFolder {
  const done: { file: string; hadPosition: boolean }[] = [];
  const unreadable: string[] = [];
  let seen = 0;
  for (const { file, kind } of picturesIn(folder)) {
    const path = join(folder, file);
    if (statSync(path).size > maximumBytes) {
      unreadable.push(file);
      continue;
    }
    const bytes = readFileSync(path);
    if (isPhoto(kind)) seen += 1;
    else if (!hasPosition(bytes, kind)) continue;
    const made = isPhoto(kind) ? cleaned(bytes, kind) : undefined;
    if (!made) unreadable.push(file);
    else if (made !== bytes) {
      put(path, made);
      done.push({ file, hadPosition: hasPosition(bytes, kind) });
    }
  }
  return { seen, cleaned: done, unreadable };
}

type FoundPicture = { readonly file: string; readonly kind: FileKind };

/** In the order of their paths. */
function picturesIn(folder: string): FoundPicture[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) =>
      path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((file) => !/(^|\/)\./.test(file))
    .flatMap((file) => {
      const kind = kindOfPicture(headOf(join(folder, file)));
      return kind ? [{ file, kind }] : [];
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function headOf(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(4096);
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}

/** Whole or not at all, and as open to others as it was. */
function put(path: string, bytes: Buffer): void {
  const unfinished = `${path}.${process.pid}.new`;
  writeFileSync(unfinished, bytes);
  chmodSync(unfinished, statSync(path).mode);
  renameSync(unfinished, path);
}
