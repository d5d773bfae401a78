// Which revision of one version is which of the next, and what was done to it.
import type { Revision } from '../../model/milestone.ts';
import { canonical } from './fact.ts';
import { revisionFact } from './promise-fields.ts';

export type RevisionPair = { readonly before?: Revision; readonly after?: Revision };

/** Each revision of both lists once, those of `after` first, in their order. */
export function pairRevisions(before: readonly Revision[], after: readonly Revision[]): RevisionPair[] {
  const free = new Set(before);
  const found = new Map<Revision, Revision>();
  for (const likeness of likenesses) {
    const alike = Map.groupBy(free, likeness);
    for (const revision of after) {
      const match = found.has(revision) ? undefined : alike.get(likeness(revision))?.shift();
      if (!match) continue;
      free.delete(match);
      found.set(revision, match);
    }
  }
  return [
    ...after.map((revision) => {
      const earlier = found.get(revision);
      return { ...(earlier ? { before: earlier } : {}), after: revision };
    }),
    ...[...free].map((revision) => ({ before: revision })),
  ];
}

export function isSameRevision(a: Revision, b: Revision): boolean {
  return revisionKey(a) === revisionKey(b);
}

/** Whether two say the same of the promise, for whatever reason and on whatever day. */
export function namesTheSame(a: Revision, b: Revision): boolean {
  const named = (revision: Revision) => canonical({ ...revisionFact(revision), date: undefined, reason: undefined });
  return named(a) === named(b);
}

/** All of it but the answers, as a text. */
export function revisionKey(revision: Revision): string {
  return canonical(revisionFact(revision));
}

/** By what a revision is known again, from the surest to the least. */
const likenesses: readonly ((revision: Revision) => string)[] = [
  revisionKey,
  ({ date }) => date,
  ({ reason }) => reason,
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

/** `fixed` with the answers that `now` has and `before` had not. Who says something else now has thought again. */
export function withNewAnswers(fixed: Revision, before: Revision, now: Revision): Revision {
  const added = (key: 'agreed-with' | 'declined-by') =>
    (now[key] ?? []).filter((funder) => !(before[key] ?? []).includes(funder));
  const [agreed, declined] = [added('agreed-with'), added('declined-by')];
  if (agreed.length === 0 && declined.length === 0) return fixed;
  const kept = (key: 'agreed-with' | 'declined-by', others: readonly string[]) =>
    (fixed[key] ?? []).filter((funder) => !others.includes(funder));
  return {
    ...fixed,
    'agreed-with': [...new Set([...kept('agreed-with', declined), ...agreed])],
    'declined-by': [...new Set([...kept('declined-by', agreed), ...declined])],
  };
}
