import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts files below `folder`, making the folders that they need. Each thread writes one after another: the threads
 * together keep the disk busy, and asking for many at a time costs more than it saves.
 */
export function stageFiles(folder: string): (file: string, content: string | Uint8Array) => void {
  const made = new Set<string>();
  return (file, content) => {
    const path = join(folder, file);
    const parent = dirname(path);
    if (!made.has(parent)) makeFolder(parent);
    made.add(parent);
    writeFileSync(path, content);
  };
}

/** Most often the folder above is there: making it all the way asks the disk for every step. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') mkdirSync(path, { recursive: true });
    else if (code !== 'EEXIST') throw error;
  }
}
