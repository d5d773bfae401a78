import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './manifest.ts';

/** The manifest without the files that are no longer in the folder: whoever deleted them gets them printed again. */
export function presentFiles(folder: string, manifest: Manifest): Manifest {
  const there = new Set<string>();
  visit('');
  return new Map([...manifest].filter(([path]) => there.has(path)));

  function visit(below: string): void {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else there.add(path);
    }
  }
}
