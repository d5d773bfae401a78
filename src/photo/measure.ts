// What a picture file is, from its header: enough to plan its prints, too little to be harmed by it.
import type { PictureFacts, PictureKind } from '../model/picture.ts';
import { hasPosition } from './has-position.ts';
import { hasTooManyParts } from './has-too-many-parts.ts';
import { isWhole } from './is-whole.ts';
import { isPhoto, kindOfPicture } from './kind-of-picture.ts';
import { maximumFilmPixels, maximumPixels, maximumSide } from './limits.ts';
import { readPictureFile, type PictureFile } from './read-picture-file.ts';
import { refuse, type RefusedPicture } from './refused-picture.ts';
import { readHeader, type PictureHeader } from './sharp.ts';

/** Facts, or why the file cannot be shown. Damage inside the picture shows only when it is developed. */
export async function measurePicture(path: string): Promise<PictureFacts | RefusedPicture> {
  const file = await readPictureFile(path);
  if ('refused' in file) return file;
  const kind = kindOfPicture(file.bytes);
  if (kind === undefined) return refuse('not-a-picture', 'not the first bytes of a picture');
  const position = hasPosition(file.bytes, kind) ? { position: true as const } : {};
  if (!isPhoto(kind)) return { ...refuse('unsupported', kind), ...position };
  return { ...(await measured(file, kind)), ...position };
}

async function measured({ bytes, digest }: PictureFile, kind: PictureKind): Promise<PictureFacts | RefusedPicture> {
  if (hasTooManyParts(bytes, kind)) return refuse('too-large', 'more frames or parts than a decoder should list');
  const header = await headerOf(bytes);
  if ('refused' in header) return header;
  const { width, height, frames } = header;
  if (isTooLarge(header)) return refuse('too-large', `${width} × ${height} pixels, ${frames} frames`);
  if (!isWhole(bytes, kind)) return refuse('damaged', 'the file breaks off');
  return { digest, kind, width, height, bytes: bytes.length, ...(frames > 1 ? { frames } : {}) };
}

async function headerOf(bytes: Buffer): Promise<PictureHeader | RefusedPicture> {
  try {
    return await readHeader(bytes);
  } catch (error) {
    return refuse('damaged', String(error));
  }
}

function isTooLarge({ width, height, frames }: PictureHeader): boolean {
  const most = frames > 1 ? maximumFilmPixels : maximumPixels;
  return width > maximumSide || height > maximumSide || width * height * frames > most;
}
