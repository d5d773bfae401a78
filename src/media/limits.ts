// What is refused before it is looked into. A recording stays in the git repository for good, with everybody who has a
// copy: 25 MB are half an hour of speech as MP3 in one channel, or three minutes of film.

export const maximumBytes = 25 * 1024 * 1024;

export const maximumCaptionBytes = 1024 * 1024;

/** Ten hours of a caption every four seconds. */
export const maximumCues = 9000;
