import type { Finding, Network } from '../network.ts';
import { refusedPictures } from '../picture-findings.ts';

/** Browsers cannot show every kind of picture, and some kinds are not safe to open. */
export function unsupportedPicture(network: Network): Iterable<Finding> {
  return refusedPictures(network, 'unsupported-picture', ['unsupported']);
}
