import type { Finding, Network } from '../network.ts';
import { withheldPictures } from '../picture-findings.ts';
import { withheldRecordings } from '../recording-findings.ts';

/** Consent was given until a day, and that day has come. */
export function* photoPastReview(network: Network): Iterable<Finding> {
  yield* withheldPictures(network, 'photo-past-review', 'review-due');
  yield* withheldRecordings(network, 'photo-past-review', 'review-due');
}
