// What was found out about files stays until they change: one file of results, named by the program that made them.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type StampShelf<Found> = {
  /** What was found in the file when it had this stamp. */
  readonly get: (path: string, stamp: string) => Found | undefined;
  readonly set: (path: string, stamp: string, found: Found) => void;
  readonly save: () => void;
};

type Kept<Found> = { readonly stamp: string; readonly found: Found };
type Shelf<Found> = { readonly program: string; readonly kept: Readonly<Record<string, Kept<Found>>> };

/** Without a folder nothing is kept. */
export function stampShelf<Found>(folder: string | undefined, name: string, program: string): StampShelf<Found> {
  const before = folder === undefined ? undefined : readShelf<Found>(join(folder, name));
  const known = new Map(before?.program === program ? Object.entries(before.kept) : []);
  let changed = false;
  return {
    get: (path, stamp) => {
      const kept = known.get(path);
      return kept?.stamp === stamp ? kept.found : undefined;
    },
    set: (path, stamp, found) => {
      changed = true;
      known.set(path, { stamp, found });
    },
    save: () => {
      if (!changed || folder === undefined) return;
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${name}.new`), JSON.stringify({ program, kept: Object.fromEntries(known) }));
      renameSync(join(folder, `${name}.new`), join(folder, name));
    },
  };
}

function readShelf<Found>(file: string): Shelf<Found> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { program: '', kept: {} }; // Not there, or cut short: everything is looked at anew.
  }
}
