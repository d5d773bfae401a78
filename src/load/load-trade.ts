// What a thread of the crew does to read documents.
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Draft } from '../body/draft.ts';
import { openPack, type Slice } from '../crew/pack.ts';
import type { Work } from '../crew/trade.ts';
import type { FilePlace } from '../model/document.ts';
import { loadDocument } from './load-document.ts';
import type { LoadBrief, LoadedPlace } from './read-order.ts';

export function takeUp({ folder, bodies }: LoadBrief): Work<FilePlace, string> {
  const pack = bodies === undefined ? undefined : openPack(join(bodies, `bodies-${threadId}`));
  const load = (place: FilePlace): string => {
    let body: Slice | undefined;
    const keep = pack && ((draft: Draft) => (body = pack.add(JSON.stringify(draft))));
    const loaded = loadDocument(folder, place, keep);
    return JSON.stringify({ file: place.file, loaded, ...(body ? { body } : {}) } satisfies LoadedPlace);
  };
  return (places) => {
    const loaded = places.map(load);
    pack?.flush();
    return loaded;
  };
}
