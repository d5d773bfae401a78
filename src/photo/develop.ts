// A print of a picture: upright, smaller, in sRGB, with nothing in it that says where, when or by whom it was taken.
import type { PictureFacts, PictureKind } from '../model/picture.ts';
import { printHeight } from './print-plan.ts';
import { readPictureFile } from './read-picture-file.ts';
import { refuse, type RefusedPicture } from './refused-picture.ts';
import { openPicture, sharpVersion, type OpenedPicture } from './sharp.ts';

export type Print = { readonly bytes: Buffer };

const jpeg = { quality: 80, progressive: true, mozjpeg: false };
const png = { compressionLevel: 9, palette: false };
const webp = { quality: 78, effort: 4 };

/** Names how prints are made: prints of the same picture by the same recipe have the same bytes. */
export const recipe = JSON.stringify({ sharpVersion, jpeg, png, webp });

/**
 * Sharp leaves out every block of metadata unless it is asked to keep one, and turns colours into sRGB.
 * Refused as missing: the file that was measured is not there any more (its print would stand under another's name).
 * Refused as damaged: what it holds cannot be decoded, today or ever.
 */
export async function developPicture(
  path: string,
  facts: PictureFacts,
  width: number,
): Promise<Print | RefusedPicture> {
  const file = await readPictureFile(path);
  if ('refused' in file) return refuse('missing', file.detail);
  if (file.digest !== facts.digest) return refuse('missing', 'the file was changed meanwhile');
  const picture = openPicture(file.bytes, { animated: facts.kind === 'gif' || facts.kind === 'webp' });
  const size = { width, height: printHeight(facts, width), fit: 'fill' } as const;
  const print = encoded(picture.autoOrient().resize(size).toColourspace('srgb'), facts.kind);
  try {
    return { bytes: await print.toBuffer() };
  } catch (error) {
    return refuse('damaged', String(error));
  }
}

function encoded(picture: OpenedPicture, kind: PictureKind): OpenedPicture {
  switch (kind) {
    case 'jpeg':
      return picture.jpeg(jpeg);
    case 'png':
      return picture.png(png);
    case 'gif':
    case 'webp':
      return picture.webp(webp);
    default:
      return kind satisfies never;
  }
}
