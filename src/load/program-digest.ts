import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Names this version of the program: all of its source, the operator's own pages, which are compiled with it, and its
 * exact dependencies. Whatever it made is kept under it.
 */
export function programDigest(root: string): string {
  const hash = createHash('sha256');
  const pages = join(root, 'content', 'pages');
  for (const file of [
    ...filesOf(join(root, 'src')),
    ...filesOf(join(root, 'public')),
    ...filesOf(pages),
    join(root, 'package-lock.json'),
    join(root, 'astro.config.mjs'),
  ]) {
    hash.update(file.slice(root.length).split(sep).join('/'));
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 32);
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
