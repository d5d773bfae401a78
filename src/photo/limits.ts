// What is refused before it is decoded: a small file can hold a picture that fills the memory.

export const maximumBytes = 40 * 1024 * 1024;

export const maximumPixels = 100_000_000;

/** Of all frames together: what moves takes four seconds to encode, and is megabytes long. */
export const maximumFilmPixels = 50_000_000;

/** More than this is developed by itself, so that four pictures side by side need no more memory than the largest. */
export const largePixels = 25_000_000;

/** More than this is decoded once for all prints, and not anew for each. */
export const reducedPixels = 8_000_000;

export const maximumSide = 20_000;

/** Of a film; forty seconds at 25 a second. */
export const maximumFrames = 1000;

/** Stretches of a file, such as the chunks of a PNG: cameras and programs write some thousands at most. */
export const maximumParts = 20_000;

/**
 * Of a JPEG, each as often as it is drawn: less than a second's work. The largest picture in three colours has 22 million
 * in the ten scans that encoders make.
 */
export const maximumBlocks = 60_000_000;
