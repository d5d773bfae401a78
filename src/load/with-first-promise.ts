// The day of a promise is the one that it named first. A file that names another one today changes nothing of it.
import { commitDays, lastOfDays } from '../model/commit-days.ts';
import type { Document, FirstPromise } from '../model/document.ts';
import type { History, ThingHistory } from '../model/history.ts';
import { sourceOf } from '../model/history-source.ts';

/** What git does not know is judged by the file. */
export function withFirstPromise(
  documents: readonly Document[],
  history: History,
  timeZone: string,
): readonly Document[] {
  const { all: days } = commitDays(history, timeZone);
  const evenings = lastOfDays(days);
  const things = new Map(history.things.map((thing) => [thing.versions.at(-1)?.file, thing]));
  return documents.map((document) => {
    const thing = document.kind === 'milestone' ? things.get(document.file) : undefined;
    const first = thing && firstOf(thing);
    return first ? { ...document, first } : document;
  });

  function firstOf({ versions }: ThingHistory): FirstPromise | undefined {
    const begun = versions.find(({ content }) => content !== undefined);
    const evening = begun && (evenings[begun.commit] ?? begun.commit);
    const promise = versions.findLast(({ commit, content }) => content && evening !== undefined && commit <= evening);
    if (!begun || promise?.content?.kind !== 'milestone') return undefined;
    const { promised, due } = promise.content.content;
    const isWhole = sourceOf(history, promise.file)?.reach.is === 'whole';
    const seen = isWhole ? days[begun.commit] : undefined;
    return { due, ...(promised ? { promised } : {}), ...(seen ? { seen } : {}) };
  }
}
