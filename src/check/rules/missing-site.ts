import { problem } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

/** A network says who it is in `site.yaml`; a broken one has problems of its own. */
export function* missingSite(network: Network): Iterable<Finding> {
  if (network.all('site').length === 0 && !network.isLeftOut('site', '', 'site'))
    yield problem('missing-site', 'site.yaml', 1);
}
