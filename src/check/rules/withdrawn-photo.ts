import type { Finding, Network } from '../network.ts';
import { withheldPictures } from '../picture-findings.ts';
import { withheldRecordings } from '../recording-findings.ts';

/** A photo or a recording to which somebody in it no longer agrees is kept back. */
export function* withdrawnPhoto(network: Network): Iterable<Finding> {
  yield* withheldPictures(network, 'withdrawn-photo', 'withdrawn');
  yield* withheldRecordings(network, 'withdrawn-photo', 'withdrawn');
}
