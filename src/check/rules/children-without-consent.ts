import { problem, problemAt } from '../../model/problem.ts';
import { showingOf } from '../../model/showing.ts';
import type { PhotoBook } from '../check-photos.ts';
import type { Finding } from '../network.ts';
import { coverOf } from '../picture-findings.ts';

/** Children are shown where somebody agreed, and until a day on which they are asked again. */
export function* childrenWithoutConsent({ sidecars, documents, today }: PhotoBook): Iterable<Finding> {
  for (const { file, photo, note, lines, isUnclear } of sidecars)
    if (!isUnclear && showingOf(note, today) === 'no-consent')
      yield problem('children-without-consent', file, lines['children'] ?? 1, { picture: nameOf(photo) });
  for (const document of documents) {
    const picture = coverOf(document);
    const cover = document.kind === 'post' ? document.content.cover : undefined;
    if (picture === undefined || !cover || showingOf(cover, today) !== 'no-consent') continue;
    yield problemAt('children-without-consent', document.file, ['cover', 'children'], { picture });
  }
}

function nameOf(photo: string): string {
  return photo.split('/').at(-1) ?? photo;
}
