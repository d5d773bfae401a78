// All recordings below a folder, cleaned in their places.
import { chmodSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { cleanMedia } from './clean-media.ts';
import { hasPosition } from './has-position.ts';
import { maximumBytes } from './limits.ts';

export type CleanedRecordings = {
  readonly seen: number;
  /** Paths below the folder, in their order. */
  readonly cleaned: readonly { readonly file: string; readonly hadPosition: boolean }[];
  /** Those that cannot be understood, or are too large to be published. */
  readonly unreadable: readonly string[];
};

/** Captions are left as they are: what is written in them, somebody wrote. Links are not followed. */
export function cleanRecordings(folder: string): CleanedRecordings {
  const cleaned: { file: string; hadPosition: boolean }[] = [];
  const unreadable: string[] = [];
  const files = recordingsIn(folder);
  for (const file of files) {
    const path = join(folder, file);
    const bytes = statSync(path).size > maximumBytes ? undefined : readFileSync(path);
    const media = bytes && cleanMedia(bytes);
    if (!media || 'refused' in media) unreadable.push(file);
    else if (media.role !== 'captions' && !media.bytes.equals(bytes)) {
      put(path, media.bytes);
      cleaned.push({ file, hadPosition: hasPosition(bytes, media.bytes) });
    }
  }
  return { seen: files.length, cleaned, unreadable };
}

function recordingsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(mp3|m4[av]|mp4|og[ag]|opus|wav|webm)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** Whole or not at all, and as open to others as it was. */
function put(path: string, bytes: Buffer): void {
  const unfinished = `${path}.${process.pid}.new`;
  writeFileSync(unfinished, bytes);
  chmodSync(unfinished, statSync(path).mode);
  renameSync(unfinished, path);
}
