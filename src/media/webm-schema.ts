// What of a WebM file helps to play it. Everything else is taken out, so that no note needs to be understood.
// Source: RFC 9559, sections 5 and 11; the guidelines of the WebM project.

/**
 * `number`: eight bytes at most. `word`: 16 at most, the name of an encoding or a language. `blank`: has to be there, and
 * says who wrote it. A table is of what is inside.
 */
export type WebmRule = 'number' | 'word' | 'blank' | 'private' | 'block' | WebmLevel;
export type WebmLevel = { readonly [id: number]: WebmRule };

export const webmId = {
  header: 0x1a45dfa3,
  segment: 0x18538067,
  tracks: 0x1654ae6b,
  track: 0xae,
  cluster: 0x1f43b675,
  simpleBlock: 0xa3,
  blockGroup: 0xa0,
  block: 0xa1,
  seek: 0x4dbb,
  seekId: 0x53ab,
  docType: 0x4282,
  trackNumber: 0xd7,
  trackType: 0x83,
  codec: 0x86,
  codecPrivate: 0x63a2,
  encodings: 0x6d80,
  empty: 0xec,
} as const;

const numbers = (...ids: readonly number[]): WebmLevel => Object.fromEntries(ids.map((id) => [id, 'number' as const]));

export const headerLevel: WebmLevel = {
  ...numbers(0x4286, 0x42f7, 0x42f2, 0x42f3, 0x4287, 0x4285),
  [webmId.docType]: 'word',
};

const colour = numbers(...Array.from({ length: 13 }, (_, index) => 0x55b1 + index));

const track: WebmLevel = {
  ...numbers(webmId.trackNumber, 0x73c5, webmId.trackType, 0xb9, 0x88, 0x55aa, 0x9c, 0x6de7, 0x6df8),
  ...numbers(0x23e383, 0x55ee, 0x56aa, 0x56bb),
  [webmId.codec]: 'word',
  [0x22b59c]: 'word',
  [webmId.codecPrivate]: 'private',
  [0xe0]: {
    ...numbers(0x9a, 0x53b8, 0x53c0, 0xb0, 0xba, 0x54aa, 0x54bb, 0x54cc, 0x54dd, 0x54b0, 0x54ba, 0x54b2, 0x54b3),
    [0x55b0]: colour,
  },
  [0xe1]: numbers(0xb5, 0x78b5, 0x9f, 0x6264),
};

export const segmentLevel: WebmLevel = {
  [0x114d9b74]: { [webmId.seek]: numbers(webmId.seekId, 0x53ac) },
  [0x1549a966]: { ...numbers(0x2ad7b1, 0x4489), [0x4d80]: 'blank', [0x5741]: 'blank' },
  [webmId.tracks]: { [webmId.track]: track },
  [webmId.cluster]: {
    ...numbers(0xe7, 0xa7, 0xab),
    [webmId.simpleBlock]: 'block',
    [webmId.blockGroup]: { ...numbers(0x9b, 0xfb, 0xfa, 0x75a2), [webmId.block]: 'block' },
  },
  [0x1c53bb6b]: { [0xbb]: { ...numbers(0xb3), [0xb7]: numbers(0xf7, 0xf1, 0xf0, 0xb2, 0x5378) } },
};
