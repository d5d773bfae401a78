import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Names this version of the program: all of its source and its exact dependencies. Whatever it made is kept under it. */
export function programDigest(root: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of [...files, join(root, 'package-lock.json'), join(root, 'astro.config.mjs')]) {
    hash.update(file.slice(root.length).split(sep).join('/'));
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 32);
}
