// What is refused before it is decoded: a small file can hold a picture that fills the memory.

export const maximumBytes = 40 * 1024 * 1024;

/** Of all frames together. */
export const maximumPixels = 100_000_000;

export const maximumSide = 20_000;

/** Of a film; forty seconds at 25 a second. */
export const maximumFrames = 1000;

/** Stretches of a file, such as the chunks of a PNG: cameras and programs write some thousands at most. */
export const maximumParts = 20_000;
