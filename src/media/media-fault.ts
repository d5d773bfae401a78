// Why a recording is not published. The walkers in this room throw it and clean-media.ts, their door, catches it: nobody
// outside sees anything but a value.
import type { RecordingRefusal } from '../model/recording.ts';

/** `detail` is for the engineer: what in the file could not be understood. */
export type RefusedMedia = { readonly refused: RecordingRefusal; readonly detail: string; readonly line?: number };

export class MediaFault extends Error {
  readonly refused: RecordingRefusal;
  /** 1-based, of captions. */
  readonly line?: number;

  constructor(refused: RecordingRefusal, detail: string, line?: number) {
    super(detail);
    this.refused = refused;
    if (line !== undefined) this.line = line;
  }
}

export function damaged(detail: string): MediaFault {
  return new MediaFault('damaged', detail);
}

/** `kind` is shown to the author: what the file is, or is encoded with. */
export function unsupported(kind: string): MediaFault {
  return new MediaFault('unsupported', kind);
}
