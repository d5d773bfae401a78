import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

export function* draft(network: Network): Iterable<Finding> {
  for (const { file, content } of network.all('post'))
    if (content.draft === true) yield problemAt('draft', file, ['draft']);
}
