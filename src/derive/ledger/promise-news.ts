// What a timeline tells of changes that nobody explained: days and facts, for whoever makes events of them.
import type { ThingName, VersionContent } from '../../model/history.ts';
import { changeAnchors, removalAnchors } from './change-anchors.ts';
import type { Fact } from './fact.ts';
import type { ThingLedger } from './ledger-event.ts';
import type { Ledger } from './to-ledger.ts';

export type PromiseNews = {
  readonly kind: 'changed-without-explanation' | 'explained-later' | 'removed-without-explanation' | 'returned';
  readonly commit: number;
  /** The thing as it is called now, or was last. */
  readonly thing: ThingName;
  readonly title: string;
  readonly of: ThingLedger;
  /** What it said last. */
  readonly last: Exclude<VersionContent, { readonly kind: 'post' }>;
  /** Where its page tells of the change. */
  readonly anchor?: string;
  readonly field?: string;
  readonly before?: Fact;
  readonly after?: Fact;
};

/** Of one organisation, in the order of commits. A change that was explained later is news twice. */
export function promiseNews(ledger: Ledger, organisation: string): PromiseNews[] {
  return ledger
    .room(organisation)
    .flatMap((thing) => newsOf(thing, ledger))
    .sort((a, b) => a.commit - b.commit);
}

function newsOf(of: ThingLedger, { stampOf }: Ledger): PromiseNews[] {
  const { history, changes, removals, fixed } = of;
  const last = history.versions.findLast(({ content }) => content !== undefined);
  if (!last?.content || last.content.kind === 'post') return [];
  const thing = history.versions.at(-1)?.name ?? last.name;
  const first = fixed === undefined ? undefined : history.versions[fixed]?.content;
  const { title } = first && first.kind !== 'post' ? first.content : last.content.content;
  const common = { thing, title, of, last: last.content };
  const anchors = changeAnchors(changes, stampOf);
  const gone = removalAnchors(removals, stampOf);
  const silent = changes.filter(({ event }) => event.state === 'unexplained');
  return [
    ...silent.flatMap(({ event, settled, state, field, before, after }): PromiseNews[] => {
      const anchor = anchors.get(event);
      const facts = { ...common, ...(anchor ? { anchor } : {}), field, before, after };
      const told = { ...facts, kind: 'changed-without-explanation' as const, commit: event.commit };
      return settled && state === 'explained-later'
        ? [told, { ...facts, kind: 'explained-later', commit: settled.commit }]
        : [told];
    }),
    ...removals.flatMap(({ event, state, returned, absence }): PromiseNews[] => {
      if (state !== 'unexplained') return [];
      const facts = { ...common, anchor: gone.get(event) ?? '' };
      const told = { ...facts, kind: 'removed-without-explanation' as const, commit: event.commit };
      const settled = absence?.state === 'explained-later' ? absence.settled : undefined;
      return [
        told,
        ...(returned && returned.commit !== settled?.commit
          ? [{ ...facts, kind: 'returned' as const, commit: returned.commit }]
          : []),
        ...(settled ? [{ ...facts, kind: 'explained-later' as const, commit: settled.commit }] : []),
      ];
    }),
  ];
}
