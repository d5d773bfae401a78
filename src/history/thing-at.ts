// Whose file a path is, or was.
import type { HistoricKind, ThingName } from '../model/history.ts';
import { historicKinds } from '../model/history.ts';
import { addressKey } from '../read/address-collisions.ts';
import { classify, meantPlace } from '../read/classify.ts';

/**
 * The thing that a file below the content folder is about. Also where its name is no id (`Roof.md`): it was published
 * under none, but what it said before it was renamed is part of its past.
 */
export function thingAt(file: string): ThingName | undefined {
  const meaning = classify(file);
  const place = meaning.is === 'document' ? meaning.place : meaning.is === 'bad-name' ? meantPlace(file) : undefined;
  if (!place || !isHistoric(place.kind)) return undefined;
  return { kind: place.kind, organisation: place.organisation, id: place.id };
}

/** Whether the site can show a file of this name. */
export function isWellNamed(file: string): boolean {
  return classify(file).is === 'document';
}

export function isHistoric(kind: string): kind is HistoricKind {
  return historicKinds.some((one) => one === kind);
}

/** The same for all files that would have one address: `Roof.md`, `roof.mdx`, `roof/index.md`. */
export function thingKey(file: string): string {
  return addressKey(file);
}

/** The same for files with the same words. A post is no promise, whatever it says; and nobody's promise goes over to others. */
export function wordsKey({ kind, organisation }: Pick<ThingName, 'kind' | 'organisation'>, blob = ''): string {
  return `${kind} ${organisation} ${blob}`;
}
