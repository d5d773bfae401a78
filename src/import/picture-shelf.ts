// The pictures of the source, looked at where they lie.
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pictureFinder } from './find-picture.ts';
import { pictureKind } from './picture-kind.ts';
import type { PictureShelf } from './post-pictures.ts';
import { reasonOf, type Source } from './walk-source.ts';

/** What is larger is no photo for a page, and is refused when the site is published. */
const largestPicture = 40 * 1024 * 1024;

export function pictureShelf(folder: string, { pictures, outside }: Source): PictureShelf {
  return { find: pictureFinder(pictures), kindOf };

  function kindOf(path: string): ReturnType<PictureShelf['kindOf']> {
    if (outside.has(path)) return { refused: 'a link that leads out of the source, or nowhere' };
    try {
      const { size } = statSync(join(folder, path));
      if (size > largestPicture) return { refused: `${Math.round(size / 1_000_000)} MB are too much for a picture` };
      return pictureKind(headOf(join(folder, path))) ?? { refused: refusalOf(path) };
    } catch (error) {
      return { refused: reasonOf(error) };
    }
  }
}

function refusalOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1).toUpperCase();
  return /^(?:SVG|AVIF|HEIC|HEIF|TIFF?|BMP)$/.test(ending)
    ? `save it as PNG or JPEG, as ${ending} is not shown`
    : 'the file is no picture';
}

function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(16);
    readSync(file, head, 0, 16, 0);
    return head;
  } finally {
    closeSync(file);
  }
}
