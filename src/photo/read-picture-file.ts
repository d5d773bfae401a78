// The bytes of a picture, and the digest that names them.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { maximumBytes } from './limits.ts';
import { refuse, type RefusedPicture } from './refused-picture.ts';

export type PictureFile = { readonly bytes: Buffer; readonly digest: string };

/** Rejects only for what is no fault of the file: a failing disk, too many open files. */
export async function readPictureFile(path: string): Promise<PictureFile | RefusedPicture> {
  try {
    const { size, isFile } = await statOf(path);
    if (!isFile) return refuse('not-a-picture', 'not a file');
    if (size > maximumBytes) return refuse('too-large', `${size} bytes`);
    const bytes = await readFile(path);
    return { bytes, digest: createHash('sha256').update(bytes).digest('hex').slice(0, 32) };
  } catch (error) {
    return refusalFor(error);
  }
}

// Asked first: opening a pipe would wait for ever.
async function statOf(path: string): Promise<{ size: number; isFile: boolean }> {
  const stats = await stat(path);
  return { size: stats.size, isFile: stats.isFile() };
}

function refusalFor(error: unknown): RefusedPicture {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ELOOP':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return refuse('missing', code);
    case 'EACCES':
    case 'EPERM':
      return refuse('damaged', code);
    default:
      throw error;
  }
}
