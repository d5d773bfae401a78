import type { Finding, Network } from '../network.ts';
import { ofRecording, placedRecordings } from '../recording-findings.ts';

/** A file that is placed as a recording is one, to its end. */
export function* unreadableRecording(network: Network): Iterable<Finding> {
  for (const placed of placedRecordings(network)) {
    const { found, role } = placed;
    const isBroken = 'refused' in found && (found.refused === 'damaged' || found.refused === 'not-a-recording');
    if (isBroken && role !== 'captions') yield ofRecording('unreadable-recording', placed);
  }
}
