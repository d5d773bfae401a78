// A print of a picture: upright, smaller, in sRGB, with nothing in it that says where, when or by whom it was taken.
import type { PictureFacts } from '../model/picture.ts';
import { toneOf, type Tone } from '../model/tone.ts';
import { largePixels, reducedPixels } from './limits.ts';
import { printHeight, type PlannedPrint, type PrintKind } from './print-plan.ts';
import { readPictureFile } from './read-picture-file.ts';
import { refuse, type RefusedPicture } from './refused-picture.ts';
import {
  averageColour,
  openPicture,
  sharpVersion,
  type CreateRaw,
  type OpenOptions,
  type OpenedPicture,
} from './sharp.ts';

export type Print = { readonly bytes: Buffer };

const jpeg = { quality: 80, progressive: true, mozjpeg: false };
const png = { compressionLevel: 9, palette: false };
const webp = { quality: 78, effort: 4 };
const film = { quality: 60, effort: 2 };
const avif = { quality: 55, effort: 4 };

/** Names how prints are made: prints of the same picture by the same recipe have the same bytes. */
export const recipe = JSON.stringify({
  sharpVersion,
  jpeg,
  png,
  webp,
  film,
  avif,
  reducedPixels,
  refuses: 'broken off',
});

/** What is printed: the file that was measured, once it is read, or bare pixels of a picture that takes long to decode. */
export type Negative = { readonly bytes: Buffer; readonly facts: PictureFacts; readonly raw?: CreateRaw };

/** Refused as missing: the file that was measured is not there any more (its print would stand under another's name). */
export async function readNegative(path: string, facts: PictureFacts): Promise<Negative | RefusedPicture> {
  const file = await readPictureFile(path);
  if ('refused' in file) return refuse('missing', file.detail);
  if (file.digest !== facts.digest) return refuse('missing', 'the file was changed meanwhile');
  return { bytes: file.bytes, facts };
}

/** As large as its largest print, which is `width` wide: what takes long to decode is decoded once. */
export async function reduceNegative(negative: Negative, width: number): Promise<Negative | RefusedPicture> {
  if (!isReduced(negative.facts)) return negative;
  try {
    const { data, info } = await whole(negative, (failOnWarning) =>
      resized(negative, width, { failOnWarning }).raw().toBuffer({ resolveWithObject: true }),
    );
    const { height, channels } = info;
    return { bytes: data, facts: negative.facts, raw: { width, height, channels } };
  } catch (error) {
    return refuse('damaged', String(error));
  }
}

/** What takes longer to decode than to print is decoded once. Of what moves, one frame is. */
function isReduced({ width, height }: PictureFacts): boolean {
  return width * height > reducedPixels;
}

/** Drawn in layers, it is in memory whole: up to eight bytes a pixel. */
export function isLarge({ width, height, frames = 1 }: PictureFacts): boolean {
  return width * height * frames > largePixels;
}

/**
 * Sharp leaves out every block of metadata unless it is asked to keep one, and turns colours into sRGB.
 * Refused as damaged: what it holds cannot be decoded, today or ever.
 */
export async function developPicture(
  negative: Negative,
  { width, kind, isMoving }: Pick<PlannedPrint, 'width' | 'kind' | 'isMoving'>,
): Promise<Print | RefusedPicture> {
  try {
    const bytes = await whole(negative, (failOnWarning) =>
      encoded(resized(negative, width, { animated: isMoving, failOnWarning }), kind, isMoving).toBuffer(),
    );
    return { bytes };
  } catch (error) {
    return refuse('damaged', String(error));
  }
}

/**
 * Of all that a JPEG's decoder warns of, one thing is damage: a file that broke off and got an end from some program is
 * drawn to where it broke off, and grey from there.
 */
async function whole<Made>({ facts }: Negative, make: (failOnWarning: boolean) => Promise<Made>): Promise<Made> {
  if (facts.kind !== 'jpeg') return make(false);
  try {
    return await make(true);
  } catch (error) {
    if (/premature end/i.test(String(error))) throw error;
    return make(false);
  }
}

function resized({ bytes, facts, raw }: Negative, width: number, options: OpenOptions): OpenedPicture {
  const size = { width, height: printHeight(facts, width), fit: 'fill' } as const;
  const opened = openPicture(bytes, raw ? { raw } : options);
  return opened.autoOrient().resize(size).toColourspace('srgb');
}

/** What stands there until the picture is loaded, from one of its prints. */
export async function toneOfPrint({ bytes }: Print): Promise<Tone> {
  return toneOf(await averageColour(bytes));
}

function encoded(picture: OpenedPicture, kind: PrintKind, isMoving: boolean): OpenedPicture {
  switch (kind) {
    case 'jpg':
      return picture.jpeg(jpeg);
    case 'png':
      return picture.png(png);
    case 'webp':
      return picture.webp(isMoving ? film : webp);
    case 'avif':
      return picture.avif(avif);
    default:
      return kind satisfies never;
  }
}
