import type { Finding, Network } from '../network.ts';
import { replyFaults } from '../reply-targets.ts';

/** A reply names a post that everybody can read. */
export function unknownPost(network: Network): Iterable<Finding> {
  return replyFaults(network, 'unknown-post');
}
