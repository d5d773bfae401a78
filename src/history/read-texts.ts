// Versions of files by the ids of their objects, for whoever prints them: a post's words are not kept.
import { join } from 'node:path';
import type { HistorySource } from '../model/history.ts';
import { largestFile, textOf } from '../read/read-text.ts';
import { openBlobs } from './read-blobs.ts';

export type WantedText = { readonly file: string; readonly blob: string };

/**
 * Object → text, as files of content are read: line feeds only, no control characters. What is no text, or is not in
 * the repository, is left out.
 */
export async function readTexts(
  content: string,
  sources: readonly HistorySource[],
  wanted: readonly WantedText[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const [source, own] of Map.groupBy(wanted, ({ file }) => sourceOf(sources, file))) {
    if (source === undefined || source.reach.is === 'none') continue;
    const blobs = openBlobs(join(content, source.below), largestFile, (id, bytes) => {
      const { text } = bytes ? textOf(bytes, '') : {};
      if (text !== undefined) texts.set(id, text);
    });
    for (const blob of new Set(own.map((one) => one.blob))) blobs.ask(blob);
    await blobs.done();
  }
  return texts;
}

/** The repository nearest to a file, where it stood then or stands now. */
export function sourceOf(sources: readonly HistorySource[], file: string): HistorySource | undefined {
  return sources
    .filter(({ isGone }) => !isGone)
    .flatMap((source) => [source.below, ...(source.formerly ?? [])].map((place) => ({ source, place })))
    .filter(({ place }) => place === '' || file.startsWith(`${place}/`))
    .sort((a, b) => b.place.length - a.place.length)[0]?.source;
}
