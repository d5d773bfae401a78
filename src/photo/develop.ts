// A print of a picture: upright, smaller, in sRGB, with nothing in it that says where, when or by whom it was taken.
import type { PictureFacts } from '../model/picture.ts';
import { toneOf, type Tone } from '../model/tone.ts';
import { printHeight, type PlannedPrint, type PrintKind } from './print-plan.ts';
import { readPictureFile } from './read-picture-file.ts';
import { refuse, type RefusedPicture } from './refused-picture.ts';
import { averageColour, openPicture, sharpVersion, type OpenedPicture } from './sharp.ts';

export type Print = { readonly bytes: Buffer };

const jpeg = { quality: 80, progressive: true, mozjpeg: false };
const png = { compressionLevel: 9, palette: false };
const webp = { quality: 78, effort: 4 };
const avif = { quality: 55, effort: 4 };

/** Names how prints are made: prints of the same picture by the same recipe have the same bytes. */
export const recipe = JSON.stringify({ sharpVersion, jpeg, png, webp, avif });

/** What is printed: the file that was measured, once it is read. */
export type Negative = { readonly bytes: Buffer; readonly facts: PictureFacts };

/** Refused as missing: the file that was measured is not there any more (its print would stand under another's name). */
export async function readNegative(path: string, facts: PictureFacts): Promise<Negative | RefusedPicture> {
  const file = await readPictureFile(path);
  if ('refused' in file) return refuse('missing', file.detail);
  if (file.digest !== facts.digest) return refuse('missing', 'the file was changed meanwhile');
  return { bytes: file.bytes, facts };
}

/**
 * Sharp leaves out every block of metadata unless it is asked to keep one, and turns colours into sRGB.
 * Refused as damaged: what it holds cannot be decoded, today or ever.
 */
export async function developPicture(
  { bytes, facts }: Negative,
  { width, kind }: Pick<PlannedPrint, 'width' | 'kind'>,
): Promise<Print | RefusedPicture> {
  const animated = kind === 'webp' && (facts.kind === 'gif' || facts.kind === 'webp');
  const size = { width, height: printHeight(facts, width), fit: 'fill' } as const;
  try {
    const picture = openPicture(bytes, { animated }).autoOrient().resize(size).toColourspace('srgb');
    return { bytes: await encoded(picture, kind).toBuffer() };
  } catch (error) {
    return refuse('damaged', String(error));
  }
}

/** What stands there until the picture is loaded, from one of its prints. */
export async function toneOfPrint({ bytes }: Print): Promise<Tone> {
  return toneOf(await averageColour(bytes));
}

function encoded(picture: OpenedPicture, kind: PrintKind): OpenedPicture {
  switch (kind) {
    case 'jpg':
      return picture.jpeg(jpeg);
    case 'png':
      return picture.png(png);
    case 'webp':
      return picture.webp(webp);
    case 'avif':
      return picture.avif(avif);
    default:
      return kind satisfies never;
  }
}
