import { problem } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';
import { captionFiles } from '../recording-findings.ts';

/** Captions show nobody's address, as texts do not. */
export function* contactInPost(network: Network): Iterable<Finding> {
  for (const found of captionFiles(network)) {
    if (!('facts' in found)) continue;
    for (const { contact, line } of found.contacts ?? [])
      yield problem('contact-in-post', found.path, line, { contact });
  }
}
