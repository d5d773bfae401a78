import { problem } from '../../model/problem.ts';
import { namedPictures, type PhotoBook } from '../check-photos.ts';
import type { Finding } from '../network.ts';

/** Who wrote a note on a photo wants it to be seen, or to be gone. */
export function* unshownPhoto({ sidecars, documents }: PhotoBook): Iterable<Finding> {
  const named = namedPictures(documents);
  for (const { file, photo, isThere } of sidecars)
    if (isThere && !named.has(photo.normalize('NFC')))
      yield problem('unshown-photo', file, 1, { picture: photo.split('/').at(-1) ?? photo });
}
