// What is wrong with the recordings and captions that texts place, for the rules named after each problem.
import type { Document, FoundRecording } from '../model/document.ts';
import { usualEffect, type ProblemCode } from '../model/problem.ts';
import type { NamedRecording, RecordingRefusal } from '../model/recording.ts';
import type { Withheld } from '../model/showing.ts';
import type { Finding, Network } from './network.ts';
import { documentsWithPictures } from './picture-findings.ts';

export type PlacedRecording = NamedRecording & { readonly document: Document; readonly found: FoundRecording };

/** Each recording that a text names, as often as it is something else there. */
export function* placedRecordings(network: Network): Iterable<PlacedRecording> {
  for (const document of documentsWithPictures(network))
    for (const named of document.body.recordings ?? []) {
      const found = document.recordings?.[named.name];
      if (found) yield { ...named, document, found };
    }
}

/** Those that were refused for one of these reasons. */
export function* refusedRecordings(
  network: Network,
  code: ProblemCode,
  reasons: readonly RecordingRefusal[],
): Iterable<Finding> {
  for (const placed of placedRecordings(network)) {
    const { found } = placed;
    if ('refused' in found && reasons.includes(found.refused)) yield ofRecording(code, placed, { kind: found.detail });
  }
}

/** Those that are kept back for this reason: the page says so where they would be. */
export function* withheldRecordings(network: Network, code: ProblemCode, reason: Withheld): Iterable<Finding> {
  for (const placed of placedRecordings(network)) {
    const { found, name } = placed;
    if ('withheld' in found && found.withheld === reason) yield ofRecording(code, placed, { picture: name });
  }
}

/** On the line of the text that places it. */
export function ofRecording(
  code: ProblemCode,
  { document, name, role, found }: PlacedRecording,
  more: Readonly<Record<string, string>> = {},
): Finding {
  const values = { recording: name, role, path: found.path, ...more };
  return { code, effect: usualEffect[code], file: document.file, values, text: name, as: 'recording' };
}

/** Captions once, however many texts place them. */
export function captionFiles(network: Network): readonly FoundRecording[] {
  const captions = [...placedRecordings(network)].filter(({ role }) => role === 'captions');
  return [...new Map(captions.map(({ found }) => [found.path, found])).values()];
}
