import type { Finding, Network } from '../network.ts';
import { replyFaults } from '../reply-targets.ts';

/** A change of a promise is named by the day of its revision. */
export function unknownRevision(network: Network): Iterable<Finding> {
  return replyFaults(network, 'unknown-revision');
}
