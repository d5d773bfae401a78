// Repositories of one promise, a new roof, which moved once.
import { join } from 'node:path';
import { readHistory } from '../../src/history/read-history.ts';
import type { History, ThingHistory } from '../../src/model/history.ts';
import { at, desk, type Step } from './repository.ts';

export const room = desk();
let folders = 0;
export function newFolder(): string {
  folders += 1;
  return join(room, String(folders));
}
export const read = (content: string, cache?: string) =>
  readHistory({ content, program: 'test', ...(cache ? { cache } : {}) });

export const file = 'organisations/riverside/milestones/roof.md';
export const promise = (due: string) =>
  `---\ntitle: A new roof\ndue: ${due}\n---\n\nSlates, and a dry hall for everybody.\n`;

export function only(history: History): ThingHistory {
  const [thing, ...others] = history.things;
  if (!thing || others.length > 0) throw new Error(`${history.things.length} things where one was made`);
  return thing;
}

export const dues = ({ versions }: ThingHistory) =>
  versions.map(({ content }) => (content?.kind === 'milestone' ? content.content.due : undefined));
export const reachOf = ({ sources }: History) =>
  sources.map(({ below, reach }) => [below, reach.is === 'none' ? reach.why : reach.is]);

export const twoVersions: readonly Step[] = [
  { time: at('2026-01-01'), files: { [file]: promise('2026-06-01') } },
  { time: at('2026-02-01'), files: { [file]: promise('2026-07-01') } },
];
