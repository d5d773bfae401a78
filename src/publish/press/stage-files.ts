import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** How many files are on their way to the disk at a time: ten take little longer than one. */
const atATime = 10;

export type Stage = {
  /** Returns when there is room for another. */
  readonly put: (file: string, text: string) => Promise<void>;
  /** Returns when everything is written; throws if anything could not be. */
  readonly settled: () => Promise<void>;
};

/** Writes files below `folder` while the next ones are printed. */
export function stageFiles(folder: string): Stage {
  const underWay = new Set<Promise<void>>();
  const made = new Map<string, Promise<unknown>>();
  const madeFolder = (path: string) => {
    const known = made.get(path) ?? mkdir(path, { recursive: true });
    made.set(path, known);
    return known;
  };
  const write = async (file: string, text: string) => {
    const path = join(folder, file);
    await madeFolder(dirname(path));
    await writeFile(path, text);
  };
  let fault: { readonly error: unknown } | undefined;
  const put = async (file: string, text: string) => {
    while (underWay.size >= atATime) await Promise.race(underWay);
    if (fault) throw fault.error;
    const writing = write(file, text)
      .catch((error: unknown) => {
        fault ??= { error };
      })
      .finally(() => underWay.delete(writing));
    underWay.add(writing);
  };
  const settled = async () => {
    await Promise.all(underWay);
    if (fault) throw fault.error;
  };
  return { put, settled };
}
