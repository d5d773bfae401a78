import { problem } from '../../model/problem.ts';
import { namedPictures, type PhotoBook } from '../check-photos.ts';
import type { Finding } from '../network.ts';

/**
 * A note speaks of a photo beside it. One that may be meant for another photo keeps that one back. One whose photo was taken away for good keeps its place while a text names the
 * photo.
 */
export function* sidecarWithoutPhoto({ sidecars, documents }: PhotoBook): Iterable<Finding> {
  const named = namedPictures(documents);
  for (const { file, photo, note, isThere, near = [], isKept } of sidecars) {
    if (isThere || (note.consent === 'withdrawn' && named.has(photo.normalize('NFC')))) continue;
    const values = {
      picture: nameOf(photo),
      ...(near.length > 0 ? { suggestion: near.map(nameOf).join(', ') } : {}),
      ...(isKept ? { photo: 'kept back' } : {}),
    };
    yield problem('sidecar-without-photo', file, 1, values, isKept ? 'published without' : 'notice');
  }
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}
