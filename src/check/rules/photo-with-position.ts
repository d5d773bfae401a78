import type { Finding, Network } from '../network.ts';
import { coverOf, documentsWithPictures, inText } from '../picture-findings.ts';
import { problemAt } from '../../model/problem.ts';
import { ofRecording, placedRecordings } from '../recording-findings.ts';

/** What is published tells of no place; whoever can read the content finds it in the file. */
export function* photoWithPosition(network: Network): Iterable<Finding> {
  for (const document of documentsWithPictures(network))
    for (const [picture, found] of Object.entries(document.pictures)) {
      if (!('facts' in found) || !found.facts.position) continue;
      const values = { picture, path: found.path };
      if (coverOf(document) === picture)
        yield problemAt('photo-with-position', document.file, ['cover', 'image'], values);
      else if (document.kind === 'site') yield problemAt('photo-with-position', document.file, ['logo'], values);
      else yield { code: 'photo-with-position', effect: 'notice', file: document.file, values, ...inText(picture) };
    }
  for (const placed of placedRecordings(network))
    if ('facts' in placed.found && placed.found.position)
      yield ofRecording('photo-with-position', placed, { picture: placed.name });
}
