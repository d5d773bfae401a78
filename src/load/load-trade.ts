// What a thread of the crew does to read documents.
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Draft } from '../body/draft.ts';
import { openPack, type Slice } from '../crew/pack.ts';
import type { Trade, Work } from '../crew/trade.ts';
import type { FilePlace } from '../model/document.ts';
import { loadDocument, type LoadedFile } from './load-document.ts';

type LoadBrief = {
  readonly folder: string;
  /** Where drafts of bodies wait until they are printed; none is kept without it. */
  readonly bodies?: string;
};

type LoadedPlace = {
  readonly file: string;
  readonly loaded: LoadedFile;
  /** Where the draft of its body is, as JSON. */
  readonly body?: Slice;
};

export function loadTrade(brief: LoadBrief): Trade<LoadBrief, FilePlace, LoadedPlace> {
  return { module: new URL(import.meta.url), brief, batch: 64 };
}

export function takeUp({ folder, bodies }: LoadBrief): Work<FilePlace, LoadedPlace> {
  const pack = bodies === undefined ? undefined : openPack(join(bodies, `bodies-${threadId}`));
  const load = (place: FilePlace): LoadedPlace => {
    let body: Slice | undefined;
    const keep = pack && ((draft: Draft) => (body = pack.add(JSON.stringify(draft))));
    const loaded = loadDocument(folder, place, keep);
    return { file: place.file, loaded, ...(body ? { body } : {}) };
  };
  return (places) => {
    const loaded = places.map(load);
    pack?.flush();
    return loaded;
  };
}
