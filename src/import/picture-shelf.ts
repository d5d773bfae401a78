// The pictures of the source, looked at where they lie.
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pictureFinder } from './find-picture.ts';
import type { HeicConverter } from './heic-converter.ts';
import { pictureKind } from './picture-kind.ts';
import type { PictureShelf } from './post-pictures.ts';
import { isElsewhere } from './source-path.ts';
import { addressInSite, type SourceSite } from './source-site.ts';
import { reasonOf, type Source } from './walk-source.ts';

/** What is larger is no photo for a page, and is refused when the site is published. */
const largestPicture = 40 * 1024 * 1024;

/** Where the bytes are that are copied for a file of the source. */
export type FoundPictures = PictureShelf & { readonly placeOf: (path: string) => string };

export function pictureShelf(
  folder: string,
  { pictures, outside }: Source,
  site: SourceSite,
  { jpegOf }: Pick<HeicConverter, 'jpegOf'>,
): FoundPictures {
  const converted = new Map<string, ReturnType<HeicConverter['jpegOf']>>();
  const finder = pictureFinder(pictures);
  return { find, kindOf, placeOf };

  /** Also below the address of the old site. */
  function find(address: string, file: string): string | undefined {
    const own = addressInSite(address, site);
    const found = isElsewhere(address) ? undefined : finder(address, file);
    return found ?? (own === undefined ? undefined : finder(own, file));
  }

  function kindOf(path: string): ReturnType<PictureShelf['kindOf']> {
    if (outside.has(path)) return { refused: 'a link that leads out of the source, or nowhere' };
    try {
      const { size } = statSync(join(folder, path));
      if (size > largestPicture) return { refused: `${Math.round(size / 1_000_000)} MB are too much for a picture` };
      const kind = pictureKind(headOf(join(folder, path)));
      return kind === 'heic' ? convert(path) : (kind ?? { refused: refusalOf(path) });
    } catch (error) {
      return { refused: reasonOf(error) };
    }
  }

  /** Once, however many posts show it. */
  function convert(path: string): ReturnType<PictureShelf['kindOf']> {
    const made = converted.get(path) ?? jpegOf(join(folder, path));
    converted.set(path, made);
    if ('refused' in made) return { ...made, isHeic: true };
    const isJpeg = pictureKind(headOf(made.jpeg)) === 'jpg';
    return isJpeg ? 'heic' : { refused: 'what was made of it is no JPEG', isHeic: true };
  }

  function placeOf(path: string): string {
    const made = converted.get(path);
    return made && 'jpeg' in made ? made.jpeg : join(folder, path);
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
