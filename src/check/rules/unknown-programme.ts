import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';
import { unknownReference } from '../unknown-reference.ts';

export function* unknownProgramme(network: Network): Iterable<Finding> {
  for (const { file, content } of network.all('grant')) {
    const { programme } = content;
    if (programme === undefined || network.find('programme', '', programme)) continue;
    yield problemAt('unknown-programme', file, ['programme'], unknownReference(network, 'programme', '', programme));
  }
}
