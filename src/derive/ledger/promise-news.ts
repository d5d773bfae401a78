// What a timeline tells of changes that nobody explained: days and facts, for whoever makes events of them.
import type { Day } from '../../model/day.ts';
import type { ThingName, VersionContent } from '../../model/history.ts';
import { changeAnchors, removalAnchors } from './change-anchors.ts';
import type { Fact } from './fact.ts';
import { lastName } from './last-name.ts';
import type { Change, LedgerEvent, ThingLedger } from './ledger-event.ts';
import type { Ledger } from './to-ledger.ts';

export type PromiseNews = {
  readonly kind: 'changed-without-explanation' | 'explained-later' | 'removed-without-explanation' | 'returned';
  /** On which it became known. */
  readonly day: Day;
  /** The thing as it is called now, or was last. */
  readonly thing: ThingName;
  readonly title: string;
  readonly of: ThingLedger;
  /** What it said last. */
  readonly last: Exclude<VersionContent, { readonly kind: 'post' }>;
  /** Where its page tells of the change. */
  readonly anchor?: string;
  /** The commit that changed it. */
  readonly changedBy?: number;
  readonly field?: string;
  readonly before?: Fact;
  readonly after?: Fact;
};

/** From which day on a change is explained later; undefined where it is not. */
export type ExplainedSince = (of: ThingLedger, change: Change) => Day | undefined;

export type NewsRequest = {
  readonly ledger: Ledger;
  readonly today: Day;
  readonly explainedSince: ExplainedSince;
};

/** Of one organisation, in the order of things. A change that was explained later is news twice. */
export function promiseNews(organisation: string, request: NewsRequest): PromiseNews[] {
  return request.ledger.room(organisation).flatMap((thing) => newsOf(thing, request));
}

function newsOf(of: ThingLedger, { ledger, today, explainedSince }: NewsRequest): PromiseNews[] {
  const { stampOf } = ledger;
  const dayOf = ({ commit }: LedgerEvent) => ledger.toldOn(commit, today);
  const { history, changes, removals, fixed } = of;
  const last = history.versions.findLast(({ content }) => content !== undefined);
  if (!last?.content || last.content.kind === 'post') return [];
  const thing = lastName(history.versions) ?? last.name;
  const first = fixed === undefined ? undefined : history.versions[fixed]?.content;
  const { title } = first && first.kind !== 'post' ? first.content : last.content.content;
  const common = { thing, title, of, last: last.content };
  const anchors = changeAnchors(changes, stampOf);
  const gone = removalAnchors(removals, stampOf);
  const silent = changes.filter((change) => change.isSilent);
  return [
    ...silent.flatMap((change): PromiseNews[] => {
      const { event, field, before, after } = change;
      const anchor = anchors.get(event);
      const facts = { ...common, ...(anchor ? { anchor } : {}), changedBy: event.commit, field, before, after };
      const told = { ...facts, kind: 'changed-without-explanation' as const, day: dayOf(event) };
      const since = explainedSince(of, change);
      return since ? [told, { ...facts, kind: 'explained-later', day: since }] : [told];
    }),
    ...removals.flatMap(({ event, state, returned, absence }): PromiseNews[] => {
      if (state !== 'unexplained') return [];
      const facts = { ...common, anchor: gone.get(event) ?? '' };
      const told = { ...facts, kind: 'removed-without-explanation' as const, day: dayOf(event) };
      const since = absence && explainedSince(of, absence);
      const isSaidAtOnce = since !== undefined && returned?.commit === absence?.settled?.commit;
      return [
        told,
        ...(returned && !isSaidAtOnce ? [{ ...facts, kind: 'returned' as const, day: dayOf(returned) }] : []),
        ...(since ? [{ ...facts, kind: 'explained-later' as const, day: since }] : []),
      ];
    }),
  ];
}
