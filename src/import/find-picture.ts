// Where a picture is that a document names: beside it, or below one of the places where generators keep static files.
import { posix } from 'node:path';
import { foldedPath, pathBeside, plainPath } from './source-path.ts';

export type FindPicture = (address: string, file: string) => string | undefined;

/** What a generator serves at its root; then where people put pictures besides. */
const served = ['', 'public', 'static', '.vuepress/public', 'src/static'];
const unserved = ['assets', 'src', 'src/assets', 'img', 'images'];

/** `paths` are the files of the source, below it, with `/`. */
export function pictureFinder(paths: readonly string[]): FindPicture {
  const exact = new Set(paths);
  const folded = new Map<string, string>();
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    if (!folded.has(foldedPath(path))) folded.set(foldedPath(path), path);
    const name = foldedPath(posix.basename(path));
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  const at = (path: string) => (exact.has(path) ? path : folded.get(foldedPath(path)));
  return (address, file) =>
    beside(address, file, at) ?? belowRoot(address, file, at) ?? byEnding(address, file, byName);
}

type At = (path: string) => string | undefined;

function beside(address: string, file: string, at: At): string | undefined {
  if (address.startsWith('/')) return undefined;
  // A page at /title/ finds its pictures in a folder of its own name.
  const ownFolder = file.replace(/\.\w+$/, '/index');
  return at(pathBeside(file, address)) ?? at(pathBeside(ownFolder, address));
}

/** From the document's folder upward, in each place for static files. */
function belowRoot(address: string, file: string, at: At): string | undefined {
  const path = fromRoot(address);
  if (path === '' || path.startsWith('..')) return undefined;
  const folders = foldersAbove(file);
  for (const places of [served, unserved])
    for (const folder of folders)
      for (const place of places) {
        const found = at(posix.join(folder, place, path));
        if (found !== undefined) return found;
      }
  return undefined;
}

function foldersAbove(file: string): string[] {
  const steps = file.split('/').slice(0, -1);
  return Array.from({ length: steps.length + 1 }, (_, up) => steps.slice(0, steps.length - up).join('/'));
}

/** A path of at least two steps that ends in the same way; the nearest one, then the first by name. */
function byEnding(address: string, file: string, byName: ReadonlyMap<string, readonly string[]>): string | undefined {
  const path = foldedPath(fromRoot(address));
  if (!path.includes('/') || path.startsWith('..')) return undefined;
  const found = (byName.get(posix.basename(path)) ?? []).filter((each) => `/${foldedPath(each)}`.endsWith(`/${path}`));
  return found.toSorted((a, b) => shared(b, file) - shared(a, file) || a.length - b.length || (a < b ? -1 : 1))[0];
}

/** `/img/a.png`, `~/img/a.png` and `@/img/a.png` mean the same place. */
function fromRoot(address: string): string {
  return posix.normalize(plainPath(address).replace(/^[~@]?\/+|^@(?=\w)/, ''));
}

function shared(a: string, b: string): number {
  const steps = b.split('/');
  const differs = a.split('/').findIndex((step, index) => step !== steps[index]);
  return differs < 0 ? steps.length : differs;
}
