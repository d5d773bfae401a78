// Whether a recording says where it was made, as telephones and cameras write it.

/** A box of MP4 (Apple's and 3GPP's), a key of QuickTime's, XMP, and a track of GoPro's. */
const marks = ['\xa9xyz', 'loci', 'location.ISO6709', 'GPSLatitude', 'gpmd'].map((mark) => Buffer.from(mark, 'latin1'));

/** Four letters may also stand by chance in sound or pictures: these stay when it is cleaned. */
export function hasPosition(bytes: Buffer, clean: Buffer): boolean {
  return marks.some((mark) => bytes.includes(mark) && !clean.includes(mark));
}
