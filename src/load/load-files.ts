// Files become documents: out of the cache where they are as they were, else read anew, by the crew where there are many.
import type { Crew } from '../crew/crew.ts';
import type { Slice } from '../crew/pack.ts';
import type { FoundFile } from '../read/walk-content.ts';
import { documentCache } from './document-cache.ts';
import type { LoadedFile } from './load-document.ts';
import { loadSource, loadTrade, type LoadedPlace } from './read-order.ts';

export type FileOptions = {
  readonly content: string;
  /** Where to keep what was read; nothing is kept without it. */
  readonly cache?: string;
  /** Names this version of the program, for the cache. */
  readonly program: string;
  /** Who reads many files at a time; without it they are read one after another. */
  readonly crew?: Crew;
  /** What the crew does to read them, where it was compiled before. */
  readonly trade?: URL;
  /** Where the crew may leave drafts of bodies for who prints them. */
  readonly bodies?: string;
};

export type LoadedFiles = {
  readonly loaded: ReadonlyMap<FoundFile, LoadedFile>;
  /** The drafts of bodies that were read just now, by file. */
  readonly bodies: ReadonlyMap<string, Slice>;
};

export async function loadFiles(files: readonly FoundFile[], options: FileOptions): Promise<LoadedFiles> {
  const cache = documentCache(options.cache, options.content, options.program);
  const loaded = new Map(files.map((file) => [file, cache.get(file)]));
  const fresh = files.filter((file) => !loaded.get(file));
  const bodies = new Map<string, Slice>();
  for (const [file, result] of await loadFresh(fresh, bodies, options)) loaded.set(file, result);
  const complete = loaded as Map<FoundFile, LoadedFile>;
  if (fresh.length > 0 || files.length === 0) cache.save(complete);
  return { loaded: complete, bodies };
}

/** A few files are read sooner than a thread starts. */
const worthThreads = 300;

async function loadFresh(
  files: readonly FoundFile[],
  kept: Map<string, Slice>,
  { content: folder, crew, trade: compiled, bodies }: FileOptions,
): Promise<[FoundFile, LoadedFile][]> {
  if (!crew || files.length < worthThreads) {
    const { loadDocument } = await import('./load-document.ts');
    return files.map((file) => [file, loadDocument(folder, file)]);
  }
  const byPath = new Map(files.map((file) => [file.file, file]));
  const results: [FoundFile, LoadedFile][] = [];
  const trade = loadTrade(compiled ?? loadSource, { folder, ...(bodies ? { bodies } : {}) });
  await crew.workOff(trade, files, (result) => {
    const { file: path, loaded, body } = JSON.parse(result) as LoadedPlace;
    if (body) kept.set(path, body);
    const file = byPath.get(path);
    if (file) results.push([file, loaded]);
  });
  return results;
}
