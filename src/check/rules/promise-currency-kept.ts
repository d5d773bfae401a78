import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

/** What was promised in one currency does not become another one by what its grant names; whoever meant it to is told. */
export function* promiseCurrencyKept(network: Network): Iterable<Finding> {
  const grants = new Map(network.known('grant').map((grant) => [`${grant.organisation}/${grant.id}`, grant]));
  for (const { file, organisation, content, currency: former } of network.all('milestone')) {
    const grant = content.grant === undefined ? undefined : grants.get(`${organisation}/${content.grant}`);
    const currency = grant?.content.currency ?? grant?.currency;
    if (grant === undefined || currency === undefined || former === undefined || currency === former) continue;
    yield problemAt('promise-currency-kept', file, ['grant'], { grant: grant.id, currency, former });
  }
}
