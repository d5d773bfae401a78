import type { Finding, Network } from '../network.ts';
import { refusedRecordings } from '../recording-findings.ts';

/** Browsers cannot play every kind of recording, and not of every kind is known what it tells. */
export function unsupportedRecording(network: Network): Iterable<Finding> {
  return refusedRecordings(network, 'unsupported-recording', ['unsupported']);
}
