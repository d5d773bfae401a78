import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';
import { coverOf } from '../picture-findings.ts';

/** A cover says what it shows. Pictures of the text are looked through with their text. */
export function* missingAlt(network: Network): Iterable<Finding> {
  for (const document of network.all('post')) {
    // The words may stand behind a slip for their key.
    if (document.unread?.includes('cover')) continue;
    const picture = coverOf(document);
    const found = picture === undefined ? undefined : document.pictures[picture];
    if (picture === undefined || !found || !('facts' in found)) continue;
    const { alt, decorative } = { ...found.words, ...document.content.cover };
    if (alt !== undefined || decorative) continue;
    yield problemAt('missing-alt', document.file, ['cover', 'image'], { picture });
  }
}
