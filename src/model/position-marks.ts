// What stands in a file, letter by letter (Latin-1), where that says where it was made.

/** In a film or a sound: a box of MP4 (Apple's and 3GPP's), a key of QuickTime's, and a track of GoPro's. */
export const positionMarks = ['\xa9xyz', 'loci', 'location.ISO6709', 'gpmd'] as const;

/** In XMP; drones write `GpsLatitude`. */
export const positionInXmp = /gpslatitude/i;
