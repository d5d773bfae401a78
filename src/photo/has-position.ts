// Whether a picture's file says where it was taken, in EXIF or in XMP.
import { readExif, tiffIn } from './exif.ts';
import { isPhoto, type FileKind } from './kind-of-picture.ts';
import { partsOf, type Part } from './picture-parts.ts';

export function hasPosition(bytes: Buffer, kind: FileKind): boolean {
  const parts = isPhoto(kind) ? partsOf(bytes, kind) : undefined;
  return parts ? hasPositionInParts(parts) : hasPositionAnywhere(bytes);
}

const inXmp = 'GPSLatitude';

function hasPositionInParts(parts: readonly Part[]): boolean {
  return parts.some(({ is, content }) => {
    if (!content) return false;
    return is === 'exif' ? readExif(tiffIn(content)).hasPosition : is === 'xmp' && content.includes(inXmp);
  });
}

const exifName = Buffer.from('Exif\0\0', 'latin1');

/** Of a file that is not taken apart: a HEIC has its EXIF behind the same name as a JPEG, and a TIFF is as EXIF is. */
function hasPositionAnywhere(bytes: Buffer): boolean {
  if (readExif(bytes).hasPosition || bytes.includes(inXmp)) return true;
  for (let at = bytes.indexOf(exifName); at >= 0; at = bytes.indexOf(exifName, at + exifName.length))
    if (readExif(bytes.subarray(at + exifName.length)).hasPosition) return true;
  return false;
}
