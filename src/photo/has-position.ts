// Whether a picture's file says where it was taken, in EXIF or in XMP.
import { readExif, tiffIn } from './exif.ts';
import { isPhoto, type FileKind } from './kind-of-picture.ts';
import { partsOf, type Part } from './picture-parts.ts';
import { textInPng } from './png-text.ts';

export function hasPosition(bytes: Buffer, kind: FileKind): boolean {
  const parts = isPhoto(kind) ? partsOf(bytes, kind) : undefined;
  return parts ? hasPositionInParts(parts) : hasPositionAnywhere(bytes);
}

const inXmp = 'GPSLatitude';

/** Programs write one; whoever packs thousands wants a reader to unpack them. */
const mostTexts = 4;

function hasPositionInParts(parts: readonly Part[]): boolean {
  const of = (kind: Part['is']) => parts.filter(({ is }) => is === kind);
  const contents = (kind: Part['is']) => of(kind).flatMap(({ content }) => content ?? []);
  if (contents('exif').some((content) => readExif(tiffIn(content)).hasPosition)) return true;
  // What does not fit into one part of a JPEG goes on in the next.
  if (Buffer.concat(contents('xmp')).includes(inXmp)) return true;
  return (
    of('text').slice(0, mostTexts).some(hasPositionInText) || of('other').some((one) => hasPositionAnywhere(one.bytes))
  );
}

function hasPositionInText({ bytes, content }: Part): boolean {
  const text = content && textInPng(bytes.toString('latin1', 4, 8), content);
  return text !== undefined && (text.includes(inXmp) || readExif(tiffIn(text)).hasPosition);
}

/** How EXIF begins, as every camera writes it: the order of bytes, 42, and a first list right behind. */
const beginnings = ['II*\0\x08\0\0\0', 'MM\0*\0\0\0\x08'].map((text) => Buffer.from(text, 'latin1'));

/** Of what is not taken apart: a HEIC, or a second picture behind a photo, has it somewhere; a TIFF is as EXIF is. */
function hasPositionAnywhere(bytes: Buffer): boolean {
  if (readExif(bytes).hasPosition || bytes.includes(inXmp)) return true;
  return beginnings.some((beginning) => {
    for (let at = bytes.indexOf(beginning); at >= 0; at = bytes.indexOf(beginning, at + beginning.length))
      if (readExif(bytes.subarray(at)).hasPosition) return true;
    return false;
  });
}
