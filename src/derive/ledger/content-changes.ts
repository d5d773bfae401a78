// What a version changed of the promise before it, and what it explains of earlier changes.
import type { Milestone, Revision } from '../../model/milestone.ts';
import type { Version } from '../../model/history.ts';
import type { Asked } from './asked-funders.ts';
import type { CarriedVersion } from './carried.ts';
import { toFieldChange, type ChangeBook, type Difference } from './change-book.ts';
import { explainer, type Explanation, type Revisions } from './explanation.ts';
import { sameFact, type Fact } from './fact.ts';
import { fieldChanges, fieldValue } from './field-changes.ts';
import type { Change, ChangeState, LedgerEvent } from './ledger-event.ts';
import type { RevisionBook } from './fixed-revisions.ts';
import { heldValue, isGoneSince, lastHeld } from './held-value.ts';
import type { Past } from './past.ts';
import { grantFields, milestoneFields, answeredRevision, type FieldChange, type Fields } from './promise-fields.ts';
import type { Today } from './today.ts';
import { unknownBetween } from './unknown-parts.ts';
import { hasNewAnswers, isSameRevision, keepsAnswers, pairRevisions, type RevisionPair } from './revision-changes.ts';

export type Shift = {
  readonly today: Today;
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
  /** Those that can explain something now; what came today is what arrived. */
  readonly revisions: Revisions;
};

export function contentChanges(shift: Shift, { changes: book, revisions }: Books, past: Past): Told {
  const { before, after, asked, today } = shift;
  const common = { commit: after.commit, thing: after.name };
  const events: LedgerEvent[] = [];
  const pairs = revisionPairs(before, after);
  for (const pair of pairs) events.push(...answers(pair, common));
  events.push(...withdrawal(before, after, common));
  const former = new Map(pairs.map((pair) => [pair, pair.before && revisions.of(pair.before)?.commit]));
  revisions.take(pairs, { commit: after.commit, asked, isDayOf });
  const arrived = revisions.all().filter(({ commit = 0 }) => commit >= today.from);
  // What can explain a change, and who is known to be asked, by this commit.
  const there: Revisions = { all: revisions.all(), arrived, commit: after.commit, isPublished: shift.isPublished };
  const explain = explainer(there);
  settle();
  if (shift.isFirstDay) for (const { change } of differencesOf(before)) ofNoAccount(change);
  else
    book.stand([...differencesOf(today.before), ...revisionsAltered(), ...withdrawalAltered()], { changed, settled });
  for (const pair of pairs) if (isDayOf(former.get(pair))) takeRevision(pair);
  if (isDayOf(shift.withdrawnSince)) for (const change of withdrawalIn(before)) ofNoAccount(change);
  return { events, revisions: there };

  function told(event: LedgerEvent): LedgerEvent {
    events.push(event);
    return event;
  }

  function changed(change: FieldChange, state: ChangeState): LedgerEvent {
    return told({ ...common, event: 'changed', ...change, state });
  }

  function settled({ field, event: of }: Change, state: ChangeState): LedgerEvent {
    return told({ ...common, event: 'settled', field, state, of });
  }

  function ofNoAccount(change: FieldChange): void {
    book.enter(change, changed(change, 'first-day'));
  }

  function differencesOf(from: CarriedVersion): Difference[] {
    // In which currency it is promised is known in the evening.
    const currency = shift.isFirstDay ? undefined : shift.currency;
    const isUnknown = unknownBetween(from.unknown ?? [], after.unknown ?? []);
    return fieldChanges(fieldsOf(from, currency), fieldsOf(after, currency))
      .filter((change) => !isSameGrant(from, change) && !isUnknown(change))
      .map((change) => ({ of: change.field, change, ...judged(change) }));
  }

  function judged(change: FieldChange): Pick<Difference, 'state' | 'by'> {
    const explanation = heard(change, explain(change));
    if (explanation?.state !== 'explained' && isRestored(change)) return { state: 'restored' };
    return explanation ?? { state: 'unexplained' };
  }

  /** What was taken out with a reason needs another one to come back. */
  function heard(change: FieldChange, explanation: Explanation | undefined): Explanation | undefined {
    const last = change.before === undefined ? lastHeld(change.field, book.earlier(), there.all) : undefined;
    const by = explanation?.by.filter((one) => !isGoneSince(one, last)) ?? [];
    return explanation && by.length > 0 ? { ...explanation, by } : undefined;
  }

  /** Back to what holds: the first promise, or what was agreed since. */
  function isRestored(change: FieldChange): boolean {
    const first = fieldValue(fieldsOf(shift.fixed, shift.currency), change.field);
    return sameFact(heldValue(change, first, book.earlier(), there), change.after);
  }

  function isSameGrant(from: Version, { field, before: old, after: now }: FieldChange): boolean {
    if (field !== 'grant' || old === undefined || now === undefined) return false;
    const named = ({ name: { organisation }, commit }: Version, id: Fact) =>
      ({ name: { kind: 'grant', organisation, id: String(id) }, commit }) as const;
    return past.isRenamedGrant(named(from, old), named(after, now));
  }

  function settle(): void {
    // What nobody gave a reason for waits for one.
    if (there.all.length === 0 && pairs.length === 0) return;
    const later = (change: Change) => heard(change, explain(change, { known: change.by ?? [] }));
    book.settle({ explain: later, said: there.all, toEvent: settled });
  }

  /** Those of earlier days that say something else now than in the morning. */
  function revisionsAltered(): Difference[] {
    return [...today.revisions].flatMap(([one, old]): Difference[] => {
      const change = isDayOf(one.commit) ? undefined : revisionChange(old, one.latest);
      return change ? [{ of: one, change, ...(explain(change) ?? { state: 'unexplained' }) }] : [];
    });
  }

  function takeRevision({ before: old, after: now }: RevisionPair): void {
    const change = revisionChange(old, now);
    if (change) ofNoAccount(change);
  }

  function withdrawalAltered(): Difference[] {
    return withdrawalIn(today.before).map((change) => ({
      of: change.field,
      change,
      ...(explain(change) ?? { state: 'unexplained' }),
    }));
  }

  /** To withdraw is an open act. To say otherwise later when or why it was, or that it was not, is a change. */
  function withdrawalIn(from: Version): FieldChange[] {
    const [old, now] = [milestoneOf(from)?.withdrawn, milestoneOf(after)?.withdrawn];
    return !old || sameFact(old, now) ? [] : [toFieldChange('withdrawn', old, now)];
  }

  /** What came on a day is fixed at its end. */
  function isDayOf(commit: number | undefined): boolean {
    return shift.isFirstDay || (commit !== undefined && past.isSameDay(commit, after.commit));
  }
}

function revisionChange(old: Revision | undefined, now: Revision | undefined): FieldChange | undefined {
  if (!old || (now && isSameRevision(old, now) && keepsAnswers(old, now))) return undefined;
  return toFieldChange('revisions', answeredRevision(old), now && answeredRevision(now));
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
