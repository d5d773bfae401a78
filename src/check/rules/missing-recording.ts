import type { Finding, Network } from '../network.ts';
import { refusedRecordings } from '../recording-findings.ts';

/** A recording that a text places, and its captions, stand beside it. */
export function missingRecording(network: Network): Iterable<Finding> {
  return refusedRecordings(network, 'missing-recording', ['missing']);
}
