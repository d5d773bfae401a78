import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

/** What was promised in one currency does not become another one by the settings; whoever meant it to is told. */
export function* currencyKept(network: Network): Iterable<Finding> {
  for (const { file, content: settings } of network.all('site')) {
    const { currency } = settings;
    const kept = network
      .known('grant')
      .filter((grant) => !grant.content.currency && grant.currency !== undefined && grant.currency !== currency);
    const [first] = kept;
    if (!first?.currency) continue;
    const values = { currency, former: first.currency, grant: first.file, others: String(kept.length - 1) };
    yield problemAt('currency-kept', file, ['currency'], values);
  }
}
