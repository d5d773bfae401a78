import type { Finding, Network } from '../network.ts';
import { withheldPictures } from '../picture-findings.ts';

/** A photo to which somebody in it no longer agrees is kept back. */
export function withdrawnPhoto(network: Network): Iterable<Finding> {
  return withheldPictures(network, 'withdrawn-photo', 'withdrawn');
}
