import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';
import { promisedDay } from '../promised-day.ts';

/** Revisions are added at the end, each on a later day; they are applied by date, wherever they stand. */
export function* revisionOutOfOrder(network: Network): Iterable<Finding> {
  for (const milestone of network.all('milestone')) {
    const { file, content } = milestone;
    const promised = promisedDay(milestone);
    let before = '';
    for (const [index, { date }] of (content.revisions ?? []).entries()) {
      // Days that cannot be are told as such, and say nothing of the next.
      if (date > network.today || (promised !== undefined && date < promised)) continue;
      if (date < before) yield problemAt('revision-out-of-order', file, ['revisions', index, 'date'], { date, before });
      else before = date;
    }
  }
}
