import { problemAt } from '../../model/problem.ts';
import { nearest } from '../../model/nearest.ts';
import type { Finding, Network } from '../network.ts';

/** Only the funders of its grant agree to a revision or decline it: somebody else's answer would count for nothing. */
export function* answerByStranger(network: Network): Iterable<Finding> {
  for (const { file, organisation, content, unread } of network.all('milestone')) {
    // What is written for the grant is no name, or has a slip: its funders may be the ones that are named.
    if (content.grant === undefined && unread?.includes('grant')) continue;
    const grant = content.grant === undefined ? undefined : network.find('grant', organisation, content.grant);
    // Nobody knows who funds a grant that cannot be read, or not all of its funders.
    if ((content.grant !== undefined && !grant) || grant?.unread?.includes('funders')) continue;
    const funders = grant?.content.funders.map(({ funder }) => funder) ?? [];
    for (const [index, revision] of (content.revisions ?? []).entries())
      for (const key of ['agreed-with', 'declined-by'] as const)
        for (const [place, funder] of (revision[key] ?? []).entries()) {
          if (funders.includes(funder) || !network.find('funder', '', funder)) continue;
          const suggestion = nearest(funder, funders);
          const values = { funder, known: funders.join(', '), ...(suggestion ? { suggestion } : {}) };
          yield problemAt('answer-by-stranger', file, ['revisions', index, key, place], values);
        }
  }
}
