// A JPEG's file as a decoder walks through it (ISO/IEC 10918-1, annex B): what stands between segments is passed over.

export type JpegSegment = {
  readonly marker: number;
  readonly at: number;
  /** What it holds, without marker and length; empty for the mark of the end. */
  readonly content: Buffer;
  /** Where it ends; of a scan, with all that is drawn by it. */
  readonly stop: number;
};

export const jpegMarker = { endOfImage: 0xd9, startOfScan: 0xda } as const;

/** Behind the first two bytes, up to and with the end of the image; less where the file breaks off. */
export function* jpegSegments(bytes: Buffer): Generator<JpegSegment> {
  for (let at = nextMarker(bytes, 2); at >= 0;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === jpegMarker.endOfImage) {
      yield { marker, at, content: bytes.subarray(at, at), stop: at + 2 };
      return;
    }
    if (standsAlone(marker)) {
      at = nextMarker(bytes, at + 2);
      continue;
    }
    const end = at + 4 > bytes.length ? 0 : at + 2 + bytes.readUInt16BE(at + 2);
    if (end < at + 4 || end > bytes.length) return;
    const stop = marker === jpegMarker.startOfScan ? endOfScan(bytes, end) : end;
    yield { marker, at, content: bytes.subarray(at + 4, end), stop };
    at = nextMarker(bytes, stop);
  }
}

/** −1 where there is none. Bytes of 255 before a marker fill up, and one before a zero is none. */
function nextMarker(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff) return at;
  }
  return -1;
}

/** Restarts are parts of a scan. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = nextMarker(bytes, from);
  while (at >= 0 && isRestart(bytes[at + 1] ?? 0)) at = nextMarker(bytes, at + 2);
  return at < 0 ? bytes.length : at;
}

function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7;
}

/** Markers without a length: restarts, a second beginning, and one that arithmetic coding keeps to itself. */
function standsAlone(marker: number): boolean {
  return isRestart(marker) || marker === 0xd8 || marker === 0x01;
}
