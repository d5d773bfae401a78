import type { Finding, Network } from '../network.ts';
import { refusedRecordings } from '../recording-findings.ts';

/** A repository keeps a recording for good, and everybody with a copy of it has to fetch it. */
export function recordingTooLarge(network: Network): Iterable<Finding> {
  return refusedRecordings(network, 'recording-too-large', ['too-large']);
}
