// The facts that the timeline is filtered by. All but the first file are named by what they hold: whoever has one has it for
// good, and a publish in which nothing of it changed writes none of it.
import { hash } from 'node:crypto';
import type { Edition } from '../derive/edition.ts';
import { timelineFacts } from '../derive/timeline-facts.ts';
import { writeFacts } from '../filter/write-facts.ts';
import { factsAddress, factsFileAddress } from '../model/address.ts';
import { put, type Desk } from './extra-files.ts';

export function placeTimelineFacts(edition: Edition, desk: Desk): void {
  for (const [address, json] of timelineFactsFiles(edition)) put(address.slice(1), json, desk);
}

/** By address. */
export function timelineFactsFiles(edition: Edition): ReadonlyMap<string, string> {
  const { root, files } = writeFacts(timelineFacts(edition), (json) => hash('sha256', json, 'hex').slice(0, 16));
  return new Map([
    [factsAddress, JSON.stringify(root)],
    ...[...files].map(([name, json]) => [factsFileAddress(name), json] as const),
  ]);
}
