// The little that has to be known of EXIF: which way up a picture is, and whether it says where it was taken.
// EXIF 2.3 is a TIFF: a header, then lists of entries of twelve bytes (TIFF 6.0, section 2).

export type Exif = { readonly orientation?: number; readonly hasPosition: boolean };

const orientationTag = 0x0112;
const positionListTag = 0x8825;
/** Latitude and longitude; a list with only its version tells nothing. */
const positionTags = new Set([2, 4]);

/** `tiff` begins with its byte order. What makes no sense tells nothing. */
export function readExif(tiff: Buffer): Exif {
  const isLittle = tiff.subarray(0, 4).equals(Buffer.from('II*\0', 'latin1'));
  if (!isLittle && !tiff.subarray(0, 4).equals(Buffer.from('MM\0*', 'latin1'))) return { hasPosition: false };
  const read: Reader = {
    short: (at) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)),
    long: (at) => (at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at)),
  };
  const entries = entriesAt(read.long(4), read, tiff.length);
  const orientation = entries.get(orientationTag);
  const list = entries.get(positionListTag);
  const turned = orientation === undefined ? 1 : read.short(orientation);
  return {
    ...(turned >= 2 && turned <= 8 ? { orientation: turned } : {}),
    hasPosition:
      list !== undefined &&
      [...entriesAt(read.long(list), read, tiff.length).keys()].some((tag) => positionTags.has(tag)),
  };
}

/** Some programs write the name of JPEG's segment into other files, too. */
export function tiffIn(content: Buffer): Buffer {
  return content.toString('latin1', 0, 4) === 'Exif' ? content.subarray(6) : content;
}

/** A TIFF that says which way up, and nothing else. */
export function orientationAlone(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(orientationTag, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}

type Reader = { readonly short: (at: number) => number; readonly long: (at: number) => number };

/** Tag → where its value stands. */
function entriesAt(at: number, { short }: Reader, end: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (at < 8) return found;
  const count = short(at);
  for (let index = 0; index < count && at + 2 + index * 12 + 12 <= end; index++) {
    const entry = at + 2 + index * 12;
    found.set(short(entry), entry + 8);
  }
  return found;
}
