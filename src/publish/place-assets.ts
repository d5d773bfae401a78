// Files that are copied as they are: what the plates refer to, what stands in public/, developed pictures, and clean
// recordings.
import { hash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { recipe } from '../photo/develop.ts';
import { put, type Desk } from './extra-files.ts';

/** Every file below `folder` goes to the same place in the site. */
export function placeFolder(folder: string, desk: Desk): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    put(
      path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(path),
      desk,
    );
  }
}

// Other settings or another encoder make other bytes under the same name.
const photoDigest = hash('sha256', recipe, 'hex').slice(0, 32);

/** A developed picture is named by its content and its recipe. */
export function placePicture(developed: string, address: string, desk: Desk): void {
  place(developed, address, photoDigest, desk);
}

/** A card is named by all that it is drawn from. */
export function placeCard(drawn: string, address: string, desk: Desk): void {
  place(drawn, address, hash('sha256', address, 'hex').slice(0, 32), desk);
}

/** A clean recording is named by its bytes. */
export function placeRecording(clean: string, address: string, desk: Desk): void {
  place(clean, address, hash('sha256', address, 'hex').slice(0, 32), desk);
}

function place(made: string, address: string, digest: string, { staging, known, next }: Desk): void {
  const file = address.slice(1);
  next.set(file, digest);
  if (known.get(file) === digest) return;
  mkdirSync(dirname(join(staging, file)), { recursive: true });
  copyFileSync(made, join(staging, file));
}
