import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';
import { promisedDay } from '../promised-day.ts';

export function* revisionBeforePromise(network: Network): Iterable<Finding> {
  for (const milestone of network.all('milestone')) {
    const { file, content } = milestone;
    const promised = promisedDay(milestone);
    for (const [index, { date }] of (content.revisions ?? []).entries()) {
      if (promised === undefined || date >= promised) continue;
      const finding = problemAt('revision-before-promise', file, ['revisions', index, 'date'], { date, promised });
      yield { ...finding, drop: ['revisions', index] };
    }
  }
}
