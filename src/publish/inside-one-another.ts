// Whether one of two folders is in the other, by whatever links their paths lead through.
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';

/** Neither folder need be there yet. */
export function areInsideOneAnother(one: string, other: string): boolean {
  const [a, b] = [realPath(resolve(one)), realPath(resolve(other))];
  return isInside(a, b) || isInside(b, a);
}

function isInside(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return !way.startsWith('..') && !isAbsolute(way);
}

/** Of what is not there yet, with the real path of the folder above it. */
function realPath(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync(path);
  return join(realPath(dirname(path)), basename(path));
}
