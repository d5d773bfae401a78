// When an amount was reported for a promise first: it binds the promise to a currency as an amount of its own does.
import type { Document } from '../model/document.ts';
import type { History, ThingHistory, Version } from '../model/history.ts';
import { longName } from '../model/id.ts';
import { milestonesThen } from '../model/milestones-then.ts';
import type { Report } from '../model/post.ts';
import { dayOfName } from '../model/post-name.ts';

/** The first commit, for each promise by its long name of now. `documents` are named as now. */
export function reportedAmounts(
  documents: readonly Document[],
  history: History,
  timeZone: string,
): ReadonlyMap<string, number> {
  const posts = new Map(documents.flatMap((one) => (one.kind === 'post' ? [[one.file, one] as const] : [])));
  const then = milestonesThen(history, timeZone);
  const first = new Map<string, number>();
  for (const thing of history.things) {
    const post = posts.get(thing.versions.at(-1)?.file ?? '');
    for (const [name, commit] of post ? amountsIn(thing, post) : []) {
      const known = first.get(name);
      if (known === undefined || commit < known) first.set(name, commit);
    }
  }
  return first;

  /** Git reads what edited posts said; of one that never was, its file says it. */
  function amountsIn({ versions }: ThingHistory, post: Document<'post'>): (readonly [string, number])[] {
    const { organisation, content } = post;
    return versions.flatMap((version) => {
      if (version.content?.kind !== 'post' || version.content.draft) return [];
      const names = spentFor(versions.length === 1 ? content.reports : version.content.told?.reports);
      const day = dayOfVersion(version);
      return names.map((name) => {
        const long = longName(name, organisation);
        return [(day && versions.length > 1 ? then(long, day)?.name : undefined) ?? long, version.commit] as const;
      });
    });
  }
}

function spentFor(reports: readonly Report[] = []): string[] {
  return reports.flatMap(({ milestone, spent }) => (spent === undefined ? [] : [milestone]));
}

function dayOfVersion({ content, name }: Version) {
  return (content?.kind === 'post' ? content.date : undefined) ?? dayOfName(name.id);
}
