import type { Grant } from '../../model/grant.ts';
import { decimal } from '../../model/money.ts';
import { problemAt, type KeyPath } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

/** Payments stay within the award, or what it came to in the end: all of them, and each funder's. */
export function* morePaidThanAwarded(network: Network): Iterable<Finding> {
  for (const { file, content, currency: promised, unread } of network.all('grant')) {
    // An award of which a part cannot be read is not known.
    if (unread?.includes('funders') || unread?.includes('final')) continue;
    const currency = content.currency ?? promised ?? network.settings.currency;
    const written = (hundredths: number) => `${currency} ${decimal(hundredths)}`;
    for (const { funder, paid, awarded, at } of excesses(content)) {
      const who = funder === undefined ? 'All funders together' : nameOf(network, funder);
      yield problemAt('more-paid-than-awarded', file, at, { who, paid: written(paid), awarded: written(awarded) });
    }
  }
}

type Excess = { readonly funder?: string; readonly paid: number; readonly awarded: number; readonly at: KeyPath };

/** The whole first: where that is too much, whose payment it was need not be told again. */
function excesses({ funders, payments = [], final, disbursed = 0 }: Grant): Excess[] {
  const awarded = Math.max(final ?? 0, sum(funders));
  const paid = Math.max(sum(payments), disbursed);
  const [only, ...others] = new Set(funders.map(({ funder }) => funder));
  const single = only !== undefined && others.length === 0 ? { funder: only } : {};
  if (paid > awarded) return [{ ...single, paid, awarded, at: [payments.length > 0 ? 'payments' : 'disbursed'] }];
  if (final !== undefined) return [];
  return [...Map.groupBy(payments, ({ funder }) => funder)].flatMap(([funder, own]) => {
    const share = sum(funders.filter((one) => one.funder === funder));
    return funder !== undefined && share > 0 && sum(own) > share
      ? [
          {
            funder,
            paid: sum(own),
            awarded: share,
            at: ['payments', payments.findLastIndex((payment) => payment.funder === funder)],
          },
        ]
      : [];
  });
}

function sum(amounts: readonly { readonly amount: number }[]): number {
  return amounts.reduce((total, { amount }) => total + amount, 0);
}

function nameOf(network: Network, funder: string): string {
  return network.find('funder', '', funder)?.content.name ?? funder;
}
