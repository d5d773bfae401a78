import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

/** A milestone that is an open question asks it. */
export function* missingQuestion(network: Network): Iterable<Finding> {
  for (const { file, content, unread } of network.all('milestone'))
    if (content.kind === 'question' && content.question === undefined && !unread?.includes('question'))
      yield problemAt('missing-question', file, ['kind']);
}
