import { problemAt } from '../../model/problem.ts';
import { nearest } from '../../model/nearest.ts';
import type { Finding, Network } from '../network.ts';

/** A payment comes from one of the grant's funders; the amount stays, since somebody paid it. */
export function* paymentByStranger(network: Network): Iterable<Finding> {
  for (const { file, content, unread } of network.all('grant')) {
    // Where a share cannot be read, it may be the payer's.
    if (unread?.includes('funders')) continue;
    const funders = content.funders.map(({ funder }) => funder);
    for (const [index, { funder }] of (content.payments ?? []).entries()) {
      if (funder === undefined || funders.includes(funder) || !network.find('funder', '', funder)) continue;
      const suggestion = nearest(funder, funders);
      const values = { funder, known: funders.join(', '), ...(suggestion ? { suggestion } : {}) };
      // The name stays as it is written: it says at least that nobody else paid.
      yield { ...problemAt('payment-by-stranger', file, ['payments', index, 'funder'], values), drop: [] };
    }
  }
}
