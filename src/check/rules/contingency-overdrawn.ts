import type { Grant } from '../../model/grant.ts';
import { decimal } from '../../model/money.ts';
import { problemAt, type KeyPath } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

/** What was kept back is part of the award, and no more than it can be drawn. */
export function* contingencyOverdrawn(network: Network): Iterable<Finding> {
  for (const { file, content, currency: promised, unread } of network.all('grant')) {
    // An award of which a part cannot be read is not known; what was drawn is.
    const isAwardKnown = !unread?.includes('funders') && !unread?.includes('final');
    const currency = content.currency ?? promised ?? network.settings.currency;
    for (const { at, sum, limit, what } of excesses(content)) {
      if (what === 'award' && !isAwardKnown) continue;
      const values = { what, sum: `${currency} ${decimal(sum)}`, limit: `${currency} ${decimal(limit)}` };
      yield problemAt('contingency-overdrawn', file, at, values);
    }
  }
}

type Excess = { readonly at: KeyPath; readonly sum: number; readonly limit: number; readonly what: 'award' | 'draws' };

function* excesses({ contingency, funders, final }: Grant): Iterable<Excess> {
  if (!contingency) return;
  const award = Math.max(
    final ?? 0,
    funders.reduce((total, { amount }) => total + amount, 0),
  );
  const limit = contingency.amount;
  if (limit > award) yield { at: ['contingency', 'amount'], sum: limit, limit: award, what: 'award' };
  let sum = 0;
  for (const [index, { amount }] of (contingency.draws ?? []).entries()) {
    const before = sum;
    sum += amount;
    if (before <= limit && sum > limit) yield { at: ['contingency', 'draws', index], sum, limit, what: 'draws' };
  }
}
