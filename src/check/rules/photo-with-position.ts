import type { Finding, Network } from '../network.ts';
import { coverOf, documentsWithPictures } from '../picture-findings.ts';
import { saysWhere } from '../../model/document.ts';
import { problem, problemAt } from '../../model/problem.ts';
import type { PhotoBook } from '../check-photos.ts';
import { ofRecording, placedRecordings } from '../recording-findings.ts';

/** What is published tells of no place; whoever can read the content finds it in the file. */
export function* photoWithPosition(network: Network): Iterable<Finding> {
  for (const document of documentsWithPictures(network))
    for (const [picture, found] of Object.entries(document.pictures)) {
      if (!saysWhere(found)) continue;
      const values = { picture, path: found.path };
      if (coverOf(document) === picture)
        yield problemAt('photo-with-position', document.file, ['cover', 'image'], values);
      else yield { code: 'photo-with-position', effect: 'notice', file: document.file, values, text: picture };
    }
  for (const placed of placedRecordings(network))
    if ('facts' in placed.found && placed.found.position)
      yield ofRecording('photo-with-position', placed, { picture: placed.name });
}

/** Whoever can read the content finds it in a photo or film that no text shows, or that is kept back, as well. */
export function* unshownWithPosition({ withPosition, findings }: PhotoBook): Iterable<Finding> {
  const told = new Set(findings.flatMap(({ code, values }) => (code === 'photo-with-position' ? values['path'] : [])));
  for (const file of withPosition)
    if (!told.has(file)) yield problem('photo-with-position', file, 1, { picture: file.split('/').at(-1) ?? file });
}
