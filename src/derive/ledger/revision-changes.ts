// Which revisions of a promise are new, and which were edited, taken away or answered. They have no ids: the same day
// and words, then the same day, then the same words make them the same.
import type { Revision } from '../../model/milestone.ts';
import { canonical } from './fact.ts';
import { revisionFact } from './promise-fields.ts';

export type RevisionPair = { readonly before?: Revision; readonly after?: Revision };

/** Each revision of both lists once, those of `after` first, in their order. */
export function pairRevisions(before: readonly Revision[], after: readonly Revision[]): RevisionPair[] {
  const free = new Set(before.keys());
  const found = new Map<number, Revision>();
  for (const isSame of sameness)
    for (const [place, revision] of after.entries()) {
      if (found.has(place)) continue;
      const match = [...free].find((other) => isSame(before[other] as Revision, revision));
      if (match === undefined) continue;
      free.delete(match);
      found.set(place, before[match] as Revision);
    }
  return [
    ...after.map((revision, place) => {
      const earlier = found.get(place);
      return { ...(earlier ? { before: earlier } : {}), after: revision };
    }),
    ...[...free].map((place) => ({ before: before[place] as Revision })),
  ];
}

export function isSameRevision(a: Revision, b: Revision): boolean {
  return canonical(revisionFact(a)) === canonical(revisionFact(b));
}

const sameness: readonly ((a: Revision, b: Revision) => boolean)[] = [
  isSameRevision,
  (a, b) => a.date === b.date,
  (a, b) => a.reason === b.reason,
];

/** An answer that is there stays: funders are added to those who agreed or declined, and none is taken away. */
export function keepsAnswers(before: Revision, after: Revision): boolean {
  return (['agreed-with', 'declined-by'] as const).every((key) =>
    (before[key] ?? []).every((funder) => (after[key] ?? []).includes(funder)),
  );
}

export function hasNewAnswers(before: Revision, after: Revision): boolean {
  return !keepsAnswers(after, before);
}
