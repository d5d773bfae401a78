import type { Finding, Network } from '../network.ts';
import { refusedPictures } from '../picture-findings.ts';

/** A picture is small enough to be opened without filling the memory. */
export function pictureTooLarge(network: Network): Iterable<Finding> {
  return refusedPictures(network, 'picture-too-large', ['too-large']);
}
