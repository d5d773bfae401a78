import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

/** A revision tells of what was agreed, so it cannot be dated after today. */
export function* revisionInFuture(network: Network): Iterable<Finding> {
  const { today } = network;
  for (const { file, content } of network.all('milestone'))
    for (const [index, { date }] of (content.revisions ?? []).entries()) {
      if (date <= today) continue;
      const finding = problemAt('revision-in-future', file, ['revisions', index, 'date'], { date, today });
      yield { ...finding, drop: ['revisions', index] };
    }
}
