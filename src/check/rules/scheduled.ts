import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

/** A post or a reply dated after today waits for its day. */
export function* scheduled(network: Network): Iterable<Finding> {
  for (const { file, content } of [...network.all('post'), ...network.all('reply')]) {
    const { date } = content;
    if (('draft' in content && content.draft === true) || date === undefined || date <= network.today) continue;
    yield problemAt('scheduled', file, ['date'], { date });
  }
}
