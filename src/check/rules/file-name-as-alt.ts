import { isFileName } from '../../model/alt-text.ts';
import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';
import { coverOf } from '../picture-findings.ts';

/**
 * A cover says what it shows, or the note beside its picture does. Pictures of the text are looked through with their
 * text.
 */
export function* fileNameAsAlt(network: Network): Iterable<Finding> {
  for (const document of network.all('post')) {
    const picture = coverOf(document);
    const alt = document.content.cover?.alt;
    if (picture === undefined || alt === undefined || !isFileName(alt, picture)) continue;
    const found = document.pictures[picture];
    const words = found && 'words' in found ? found.words : undefined;
    const isAnswered = words?.alt !== undefined || words?.decorative === true;
    const drop = isAnswered ? ['cover', 'alt'] : ['cover'];
    yield { ...problemAt('file-name-as-alt', document.file, ['cover', 'alt'], { picture, alt }), drop };
  }
}
