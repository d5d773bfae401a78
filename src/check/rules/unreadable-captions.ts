import { problem } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';
import { captionFiles } from '../recording-findings.ts';

/** Captions are times and words, and nothing else. The file is named in which they stand. */
export function* unreadableCaptions(network: Network): Iterable<Finding> {
  for (const found of captionFiles(network)) {
    if (!('refused' in found) || (found.refused !== 'damaged' && found.refused !== 'not-a-recording')) continue;
    const { path, line = 1, detail, refused } = found;
    const values: Readonly<Record<string, string>> = refused === 'damaged' ? { written: detail } : { isOther: 'yes' };
    yield problem('unreadable-captions', path, line, values);
  }
}
