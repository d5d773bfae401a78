import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';
import { promisedDay } from '../promised-day.ts';

/** A promise that named no day was made when it was first published. Git may be younger than the promise, so it counts. */
export function* revisionBeforeHistory(network: Network): Iterable<Finding> {
  for (const milestone of network.all('milestone')) {
    const { file, content, first } = milestone;
    const seen = promisedDay(milestone) === undefined ? first?.seen : undefined;
    for (const [index, { date }] of (content.revisions ?? []).entries())
      if (seen !== undefined && date < seen)
        yield problemAt('revision-before-history', file, ['revisions', index, 'date'], { date, seen });
  }
}
