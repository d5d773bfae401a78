import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

/** To withdraw is an act, which nobody has done before its day. */
export function* withdrawalInFuture(network: Network): Iterable<Finding> {
  const { today } = network;
  for (const { file, content } of network.all('milestone')) {
    const date = content.withdrawn?.date;
    if (date === undefined || date <= today) continue;
    yield { ...problemAt('withdrawal-in-future', file, ['withdrawn', 'date'], { date, today }), drop: ['withdrawn'] };
  }
}
