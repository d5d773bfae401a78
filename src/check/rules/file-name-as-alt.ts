import { isFileName } from '../../model/alt-text.ts';
import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';
import { coverOf } from '../picture-findings.ts';

/** A cover says what it shows. Pictures of the text are looked through with their text. */
export function* fileNameAsAlt(network: Network): Iterable<Finding> {
  for (const document of network.all('post')) {
    const picture = coverOf(document);
    const alt = document.content.cover?.alt;
    if (picture === undefined || alt === undefined || !isFileName(alt, picture)) continue;
    yield problemAt('file-name-as-alt', document.file, ['cover', 'alt'], { picture, alt });
  }
}
