import type { Finding, Network } from '../network.ts';
import { refusedPictures } from '../picture-findings.ts';

/** A picture that a file names stands beside it. */
export function missingPicture(network: Network): Iterable<Finding> {
  return refusedPictures(network, 'missing-picture', ['missing']);
}
