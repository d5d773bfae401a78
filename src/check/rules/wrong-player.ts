import type { Finding, Network } from '../network.ts';
import { ofRecording, placedRecordings } from '../recording-findings.ts';

/** Who places a sound does not mean the faces of a film to be seen. */
export function* wrongPlayer(network: Network): Iterable<Finding> {
  for (const placed of placedRecordings(network)) {
    const { found, role } = placed;
    if ('facts' in found && found.recording.role !== role)
      yield ofRecording('wrong-player', placed, { is: found.recording.role });
  }
}
