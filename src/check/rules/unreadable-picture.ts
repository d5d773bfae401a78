import type { Finding, Network } from '../network.ts';
import { refusedPictures } from '../picture-findings.ts';

/** A file that calls itself a picture is a whole one. */
export function unreadablePicture(network: Network): Iterable<Finding> {
  return refusedPictures(network, 'unreadable-picture', ['damaged', 'not-a-picture']);
}
