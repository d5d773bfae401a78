import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';
import { coverOf, isRemote } from '../picture-findings.ts';

/** A cover from elsewhere would tell that place who reads here. Pictures of the text are looked through with their text. */
export function* remotePicture(network: Network): Iterable<Finding> {
  for (const document of network.all('post')) {
    const address = coverOf(document);
    if (address === undefined || !isRemote(address)) continue;
    const values = { address, cover: 'yes' };
    const finding = problemAt('remote-picture', document.file, ['cover', 'image'], values, 'published without');
    yield { ...finding, drop: ['cover'] };
  }
}
