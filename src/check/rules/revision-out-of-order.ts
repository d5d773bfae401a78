import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

/** Revisions are added at the end, each on a later day; they are applied by date, wherever they stand. */
export function* revisionOutOfOrder(network: Network): Iterable<Finding> {
  for (const { file, content } of network.all('milestone')) {
    let before = '';
    for (const [index, { date }] of (content.revisions ?? []).entries()) {
      if (date < before) yield problemAt('revision-out-of-order', file, ['revisions', index, 'date'], { date, before });
      else before = date;
    }
  }
}
