// What is refused before it is decoded: a small file can hold a picture that fills the memory.

export const maximumBytes = 40 * 1024 * 1024;

/** Of all frames together. */
export const maximumPixels = 100_000_000;

export const maximumSide = 20_000;
