import type { Finding, Network } from '../network.ts';
import { replyFaults } from '../reply-targets.ts';

/** A funder answers what it pays for: a post of an organisation that has a grant of it, a change of a promise in one. */
export function replyByStranger(network: Network): Iterable<Finding> {
  return replyFaults(network, 'reply-by-stranger');
}
