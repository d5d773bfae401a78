// Whether a picture's file says where it was taken: in EXIF, in XMP, or in the film that a telephone hangs on it.
import { positionInXmp, positionMarks } from '../model/position-marks.ts';
import { readExif, tiffIn } from './exif.ts';
import { isPhoto, type FileKind } from './kind-of-picture.ts';
import { partsOf, type Part } from './picture-parts.ts';
import { textInPng } from './png-text.ts';

export function hasPosition(bytes: Buffer, kind: FileKind): boolean {
  const parts = isPhoto(kind) ? partsOf(bytes, kind) : undefined;
  return parts ? hasPositionInParts(parts) : hasPositionAnywhere([bytes]);
}

function isInXmp(bytes: Buffer): boolean {
  return positionInXmp.test(bytes.toString('latin1'));
}

/** Of a film within the file, as behind a photo that moves. */
function isInFilm(bytes: Buffer): boolean {
  return positionMarks.some((mark) => bytes.includes(mark, 0, 'latin1'));
}

/** Programs write one; whoever packs thousands wants a reader to unpack them. */
const mostTexts = 4;

function hasPositionInParts(parts: readonly Part[]): boolean {
  const of = (kind: Part['is']) => parts.filter(({ is }) => is === kind);
  const contents = (kind: Part['is']) => of(kind).flatMap(({ content }) => content ?? []);
  if (contents('exif').some((content) => readExif(tiffIn(content)).hasPosition)) return true;
  // What does not fit into one part of a JPEG goes on in the next.
  if (isInXmp(Buffer.concat(contents('xmp')))) return true;
  return (
    of('text').slice(0, mostTexts).some(hasPositionInText) || hasPositionAnywhere(of('other').map(({ bytes }) => bytes))
  );
}

function hasPositionInText({ bytes, content }: Part): boolean {
  const text = content && textInPng(bytes.toString('latin1', 4, 8), content);
  return text !== undefined && (isInXmp(text) || readExif(tiffIn(text)).hasPosition);
}

/** How EXIF begins, as every camera writes it: the order of bytes, 42, and a first list right behind. */
const beginnings = ['II*\0\x08\0\0\0', 'MM\0*\0\0\0\x08'].map((text) => Buffer.from(text, 'latin1'));

/** A file has one or two; whoever packs more wants a reader to try them all, and is told as if one had a position. */
const mostBeginnings = 64;

/** Of what is not taken apart: a HEIC, or a second picture behind a photo, has it somewhere; a TIFF is as EXIF is. */
function hasPositionAnywhere(pieces: readonly Buffer[]): boolean {
  if (pieces.some((bytes) => readExif(bytes).hasPosition || isInXmp(bytes) || isInFilm(bytes))) return true;
  let tried = 0;
  for (const bytes of pieces)
    for (const tiff of tiffsIn(bytes)) if (tried++ === mostBeginnings || readExif(tiff).hasPosition) return true;
  return false;
}

function* tiffsIn(bytes: Buffer): Generator<Buffer> {
  for (const beginning of beginnings)
    for (let at = bytes.indexOf(beginning); at >= 0; at = bytes.indexOf(beginning, at + beginning.length))
      yield bytes.subarray(at);
}
