import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../make-folder.ts';

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
