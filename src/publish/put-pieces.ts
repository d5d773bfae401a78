// A file that is staged piece by piece, so that it never stands in memory whole.
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Desk } from './extra-files.ts';

/** UTF-16 units that are written at once. */
const enough = 65_536;

/** Stages a file if the published one differs. */
export function putPieces(file: string, pieces: Iterable<string>, { staging, known, next }: Desk): void {
  const path = join(staging, file);
  const digest = createHash('sha256');
  mkdirSync(dirname(path), { recursive: true });
  const staged = openSync(path, 'w');
  let text = '';
  const write = () => {
    const bytes = Buffer.from(text);
    digest.update(bytes);
    for (let written = 0; written < bytes.length;) written += writeSync(staged, bytes, written);
    text = '';
  };
  try {
    for (const piece of pieces) {
      text += piece;
      if (text.length > enough) write();
    }
    write();
  } finally {
    closeSync(staged);
  }
  const name = digest.digest('hex').slice(0, 32);
  next.set(file, name);
  if (known.get(file) === name) rmSync(path);
}
