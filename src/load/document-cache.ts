// What was read stays read until its file changes: one file of results an organisation, named by the program that
// made them, so that a newer Milepost never trusts an older one's.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundFile } from '../read/walk-content.ts';
import type { LoadedFile } from './load-document.ts';

type Kept = { readonly stamp: string; readonly loaded: LoadedFile };
type Shelf = { readonly [file: string]: Kept };

export type DocumentCache = {
  readonly get: (file: FoundFile) => LoadedFile | undefined;
  /** Keeps what is in `current` and forgets all else. */
  readonly save: (current: ReadonlyMap<FoundFile, LoadedFile>) => void;
};

/** Without a folder nothing is kept. */
export function documentCache(folder: string | undefined, content: string, program: string): DocumentCache {
  if (folder === undefined) return { get: () => undefined, save: () => undefined };
  const room = join(folder, 'documents', digest(content));
  const shelves = new Map<string, Shelf>();
  const shelf = (name: string) => {
    const known = shelves.get(name) ?? readShelf(join(room, `${name}.json`), program);
    shelves.set(name, known);
    return known;
  };
  const get = (file: FoundFile) => {
    const kept = shelf(shelfName(file))[file.file];
    return kept?.stamp === file.stamp ? kept.loaded : undefined;
  };
  return { get, save: (current) => saveShelves(room, program, shelf, current) };
}

function saveShelves(
  room: string,
  program: string,
  shelf: (name: string) => Shelf,
  current: ReadonlyMap<FoundFile, LoadedFile>,
): void {
  mkdirSync(room, { recursive: true });
  for (const [name, files] of Map.groupBy(current, ([file]) => shelfName(file))) {
    const before = shelf(name);
    const same =
      files.length === Object.keys(before).length && files.every(([file]) => before[file.file]?.stamp === file.stamp);
    if (same) continue;
    const after: Shelf = Object.fromEntries(files.map(([file, loaded]) => [file.file, { stamp: file.stamp, loaded }]));
    writeWhole(join(room, `${name}.json`), JSON.stringify({ program, files: after }));
  }
}

function shelfName({ organisation }: FoundFile): string {
  return organisation || '_network';
}

function readShelf(path: string, program: string): Shelf {
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as { program: string; files: Shelf };
    return kept.program === program ? kept.files : {};
  } catch {
    return {}; // Not there, or cut short: it is read anew from the content.
  }
}

/** Another build sees the old file or the new one, never half of one. */
function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
