// What a version changed of the promise before it, and what it explains of earlier changes.
import type { Milestone, Revision } from '../../model/milestone.ts';
import type { Version } from '../../model/history.ts';
import type { Asked } from './asked-funders.ts';
import type { CarriedVersion } from './carried.ts';
import { toFieldChange, type ChangeBook } from './change-book.ts';
import { explainer, type Explanation, type Revisions } from './explanation.ts';
import { sameFact, type Fact } from './fact.ts';
import { fieldChanges, fieldValue } from './field-changes.ts';
import type { Change, ChangeState, LedgerEvent } from './ledger-event.ts';
import type { FixedRevision, RevisionBook } from './fixed-revisions.ts';
import { heldValue, isGoneSince, lastHeld } from './held-value.ts';
import type { Past } from './past.ts';
import { grantFields, milestoneFields, answeredRevision, type FieldChange, type Fields } from './promise-fields.ts';
import { unknownBetween } from './unknown-parts.ts';
import { hasNewAnswers, isSameRevision, keepsAnswers, pairRevisions, type RevisionPair } from './revision-changes.ts';

export type Shift = {
  /** The last version that could be read, and the one after it. */
  readonly before: CarriedVersion;
  readonly after: CarriedVersion;
  /** What was promised at the end of the first day, as far as it is known. */
  readonly fixed: CarriedVersion | undefined;
  readonly isFirstDay: boolean;
  /** Who paid for the promise up to `after`. */
  readonly asked: Asked;
  /** Whether a revision is published by the day of `after`. */
  readonly isPublished: (revision: Revision) => boolean;
  /** Of a grant that names none: the one that it was promised in. */
  readonly currency: string | undefined;
  /** The commit that brought the withdrawal in `before`. */
  readonly withdrawnSince: number | undefined;
};

export type Books = { readonly changes: ChangeBook; readonly revisions: RevisionBook };

type Told = {
  readonly events: readonly LedgerEvent[];
  /** The revisions that came. */
  readonly arrived: readonly FixedRevision[];
};

export function contentChanges(shift: Shift, { changes: book, revisions }: Books, past: Past): Told {
  const { before, after, asked } = shift;
  const common = { commit: after.commit, thing: after.name };
  const events: LedgerEvent[] = [];
  const pairs = revisionPairs(before, after);
  for (const pair of pairs) events.push(...answers(pair, common));
  events.push(...withdrawal(before, after, common));
  const former = new Map(pairs.map((pair) => [pair, pair.before && revisions.of(pair.before)?.commit]));
  const arrived = revisions.take(pairs, { commit: after.commit, asked, isDayOf });
  // What can explain a change, and who is known to be asked, by this commit.
  const there: Revisions = { all: revisions.all(), arrived, commit: after.commit, isPublished: shift.isPublished };
  const explain = explainer(there);
  settle();
  // In which currency it is promised is known in the evening.
  const currency = shift.isFirstDay ? undefined : shift.currency;
  const isUnknown = unknownBetween(before.unknown ?? [], after.unknown ?? []);
  for (const change of fieldChanges(fieldsOf(before, currency), fieldsOf(after, currency)))
    if (!isSameGrant(change) && !isUnknown(change)) enterField(change);
  for (const pair of pairs) takeRevision(pair);
  takeWithdrawal(milestoneOf(before)?.withdrawn, milestoneOf(after)?.withdrawn);
  return { events, arrived };

  function enter(change: FieldChange, state: ChangeState, by: readonly FixedRevision[] = []): void {
    const event: LedgerEvent = { ...common, event: 'changed', ...change, state };
    events.push(event);
    book.enter(change, event, by);
  }

  function enterField(change: FieldChange): void {
    const explanation = heard(change, explain(change));
    if (shift.isFirstDay) enter(change, 'first-day');
    else if (explanation?.state !== 'explained' && isRestored(change)) enter(change, 'restored');
    else enter(change, explanation?.state ?? 'unexplained', explanation?.by);
  }

  /** What was taken out with a reason needs another one to come back. */
  function heard(change: FieldChange, explanation: Explanation | undefined): Explanation | undefined {
    const last = change.before === undefined ? lastHeld(change.field, book.changes(), there.all) : undefined;
    const by = explanation?.by.filter((one) => !isGoneSince(one, last)) ?? [];
    return explanation && by.length > 0 ? { ...explanation, by } : undefined;
  }

  /** Back to what holds: the first promise, or what was agreed since. */
  function isRestored(change: FieldChange): boolean {
    const first = fieldValue(fieldsOf(shift.fixed, shift.currency), change.field);
    return sameFact(heldValue(change, first, book.changes(), there), change.after);
  }

  function isSameGrant({ field, before: old, after: now }: FieldChange): boolean {
    if (field !== 'grant' || old === undefined || now === undefined) return false;
    const named = ({ name: { organisation }, commit }: Version, id: Fact) =>
      ({ name: { kind: 'grant', organisation, id: String(id) }, commit }) as const;
    return past.isRenamedGrant(named(before, old), named(after, now));
  }

  function enterOther(change: FieldChange, isOfToday: boolean): void {
    const explanation = explain(change);
    if (isOfToday) enter(change, 'first-day');
    else enter(change, explanation?.state ?? 'unexplained', explanation?.by);
  }

  function settle(): void {
    // What nobody gave a reason for waits for one.
    if (there.all.length === 0 && pairs.length === 0) return;
    const later = (change: Change) => heard(change, explain(change, { known: change.by ?? [] }));
    const toEvent = (change: Change, state: ChangeState) => {
      const event: LedgerEvent = { ...common, event: 'settled', field: change.field, state, of: change.event };
      events.push(event);
      return event;
    };
    book.settle({ explain: later, said: there.all, toEvent });
  }

  function takeRevision(pair: RevisionPair): void {
    const { before: old, after: now } = pair;
    if (!old || (now && isSameRevision(old, now) && keepsAnswers(old, now))) return;
    const change = toFieldChange('revisions', answeredRevision(old), now && answeredRevision(now));
    enterOther(change, isDayOf(former.get(pair)));
  }

  /** To withdraw is an open act. To say otherwise later when or why it was, or that it was not, is a change. */
  function takeWithdrawal(old: Milestone['withdrawn'], now: Milestone['withdrawn']): void {
    if (!old || sameFact(old, now)) return;
    const change = toFieldChange('withdrawn', old, now);
    enterOther(change, isDayOf(shift.withdrawnSince));
  }

  /** What came on a day is fixed at its end. */
  function isDayOf(commit: number | undefined): boolean {
    return shift.isFirstDay || (commit !== undefined && past.isSameDay(commit, after.commit));
  }
}

type Common = Pick<LedgerEvent, 'commit' | 'thing'>;

function answers({ before, after }: RevisionPair, common: Common): LedgerEvent[] {
  if (!after) return [];
  if (!before) return [{ ...common, event: 'revised', after: answeredRevision(after) }];
  if (!keepsAnswers(before, after) || !hasNewAnswers(before, after)) return [];
  return [{ ...common, event: 'answered', after: answeredRevision(after) }];
}

function withdrawal(before: Version, after: Version, common: Common): LedgerEvent[] {
  const [old, now] = [milestoneOf(before)?.withdrawn, milestoneOf(after)?.withdrawn];
  return now && !old ? [{ ...common, event: 'withdrawn', after: { ...now } }] : [];
}

function revisionPairs(before: Version, after: Version): RevisionPair[] {
  return pairRevisions(revisionsOf(before), revisionsOf(after));
}

function revisionsOf(version: Version): readonly Revision[] {
  return milestoneOf(version)?.revisions ?? [];
}

function milestoneOf({ content }: Version): Milestone | undefined {
  return content?.kind === 'milestone' ? content.content : undefined;
}

function fieldsOf(version: CarriedVersion | undefined, currency: string | undefined): Fields {
  const { content, unknown } = version ?? {};
  if (content?.kind === 'milestone') return milestoneFields(content.content);
  if (content?.kind !== 'grant') return new Map();
  return grantFields(content.content, unknown?.includes('currency') ? undefined : currency);
}
