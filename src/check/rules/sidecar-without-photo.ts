import { problem } from '../../model/problem.ts';
import { namedPictures, type PhotoBook } from '../check-photos.ts';
import type { Finding } from '../network.ts';

/**
 * A note speaks of a photo beside it. One whose photo was taken away for good keeps its place while a text names the
 * photo.
 */
export function* sidecarWithoutPhoto({ sidecars, documents }: PhotoBook): Iterable<Finding> {
  const named = namedPictures(documents);
  for (const { file, photo, note, isThere } of sidecars) {
    if (isThere || (note.consent === 'withdrawn' && named.has(photo))) continue;
    yield problem('sidecar-without-photo', file, 1, { picture: photo.split('/').at(-1) ?? photo });
  }
}
