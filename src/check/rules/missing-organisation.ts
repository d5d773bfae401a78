import { problem } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

/** A room whose `organisation.md` is missing is published under a name made of its id. */
export function* missingOrganisation(network: Network): Iterable<Finding> {
  for (const room of network.rooms) {
    if (network.find('organisation', '', room) || network.isLeftOut('organisation', '', room)) continue;
    yield problem('missing-organisation', `organisations/${room}/organisation.md`, 1, { id: room });
  }
}
