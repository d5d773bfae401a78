// The rules that look at what is said of photos and recordings. Each is one file, named after its problem.
import type { Day } from '../model/day.ts';
import type { Document } from '../model/document.ts';
import type { Sidecar } from '../model/photo-note.ts';
import type { Finding } from './network.ts';
import { childrenWithoutConsent } from './rules/children-without-consent.ts';
import { unshownWithPosition } from './rules/photo-with-position.ts';
import { sidecarWithoutPhoto } from './rules/sidecar-without-photo.ts';
import { unshownPhoto } from './rules/unshown-photo.ts';

export type SeenSidecar = Sidecar & {
  /** Whether its photo is beside it. */
  readonly isThere: boolean;
  /** Paths of files beside it that may have been meant; and whether they are kept back, or kept to their own page. */
  readonly near?: readonly string[];
  readonly isKept?: boolean;
};

export type PhotoBook = {
  readonly today: Day;
  readonly sidecars: readonly SeenSidecar[];
  /** All that was read: what is left out, or waits, shows photos as well. */
  readonly documents: readonly Document[];
  /** The files of pictures and recordings that say where they were taken. */
  readonly withPosition: readonly string[];
  /** What is told already. */
  readonly findings: readonly Finding[];
};

export type PhotoRule = (book: PhotoBook) => Iterable<Finding>;

const photoRules: readonly PhotoRule[] = [
  childrenWithoutConsent,
  sidecarWithoutPhoto,
  unshownPhoto,
  unshownWithPosition,
];

export function checkPhotos(book: PhotoBook): Finding[] {
  return photoRules.flatMap((rule) => [...rule(book)]);
}

/** The paths of all pictures and recordings that documents name, composed (NFC). */
export function namedPictures(documents: readonly Document[]): ReadonlySet<string> {
  return new Set(
    documents.flatMap(({ pictures, recordings = {} }) =>
      [...Object.values(pictures), ...Object.values(recordings)].map(({ path }) => path.normalize('NFC')),
    ),
  );
}
