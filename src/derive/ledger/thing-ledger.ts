// One thing's versions, told as events in their order.
import type { ThingHistory, Version, VersionContent } from '../../model/history.ts';
import type { Revision } from '../../model/milestone.ts';
import { dayOfName } from '../../model/post-name.ts';
import { askedFunders } from './asked-funders.ts';
import { changeBook } from './change-book.ts';
import { contentChanges, type Shift } from './content-changes.ts';
import type { Fact } from './fact.ts';
import { revisionBook } from './fixed-revisions.ts';
import type { LedgerEvent, Removal, ThingLedger } from './ledger-event.ts';
import { nameKey, type Past } from './past.ts';
import { grantFields, milestoneFields, answeredRevision } from './promise-fields.ts';

export function thingLedger(history: ThingHistory, past: Past): ThingLedger {
  const events: LedgerEvent[] = [];
  const removals: Writable<Removal>[] = [];
  const changes = changeBook();
  const { versions } = history;
  let revisions = revisionBook();
  let asked = askedFunders(past);
  let first: number | undefined;
  let fixed: number | undefined;
  let withdrawnSince: number | undefined;
  /** The last version that could be read. */
  let known: number | undefined;
  for (const [index, version] of versions.entries()) {
    const { commit, content, blob } = version;
    const isFirstDay = first !== undefined && past.isSameDay(versionAt(first).commit, commit);
    if (blob === undefined) {
      takeAway(version, isFirstDay);
      continue;
    }
    appear(version, versions[index - 1]);
    if (!content || isKeptBack(version, past)) continue;
    asked.take(version, known === undefined || isFirstDay);
    if (known === undefined) begin(version, index);
    else shift(versionAt(known), version, isFirstDay);
    if (isFirstDay) fixed = index;
    if (!withdrawalIn(version)) withdrawnSince = undefined;
    else withdrawnSince ??= commit;
    known = index;
  }
  return {
    history,
    events,
    changes: changes.changes(),
    revisions: revisions.all(),
    asked: asked.now(),
    removals,
    ...(first === undefined ? {} : { first }),
    ...(fixed === undefined ? {} : { fixed }),
  };

  function versionAt(index: number): Version {
    return versions[index] as Version;
  }

  /** The version itself, before what it changed. */
  function appear(version: Version, previous: Version | undefined): void {
    const told = appearance(version, previous);
    events.push(...told);
    const gone = removals.at(-1);
    const [back] = told;
    if (gone && !gone.returned && back) gone.returned = back;
  }

  function begin(version: Version, index: number): void {
    [first, fixed] = [index, index];
    const pairs = revisionsOf(version).map((after) => ({ after }));
    revisions.take(pairs, { commit: version.commit, asked: asked.now(), isDayOf: () => true });
  }

  function appearance(version: Version, previous: Version | undefined): LedgerEvent[] {
    const { commit, name, blob, content } = version;
    const common = { commit, thing: name, ...(blob === undefined ? {} : { blob }) };
    if (!content) return [{ ...common, event: 'unreadable', ...(isUnseen() ? { isHidden: true } : {}) }];
    if (isKeptBack(version, past)) return [{ ...common, event: 'kept-back', isHidden: true }];
    if (known === undefined) return [{ ...common, event: 'first-seen', ...termsOf(content) }];
    if (previous?.blob === undefined) return [{ ...common, event: 'returned' }];
    const isRenamed = nameKey(previous.name) !== nameKey(name);
    const was = isRenamed ? [{ ...common, event: 'renamed' as const, before: nameKey(previous.name) }] : [];
    return previous.blob === blob && isRenamed ? was : [...was, { ...common, event: 'edited' }];
  }

  /** A post of which no version was to be seen. */
  function isUnseen(): boolean {
    return versions[0]?.name.kind === 'post' && known === undefined;
  }

  /** What goes on the day of its promise was never promised. */
  function takeAway({ commit, name }: Version, isFirstDay: boolean): void {
    const isPromise = name.kind !== 'post' && known !== undefined;
    const isWithdrawn = known !== undefined && withdrawalIn(versionAt(known));
    const state = !isPromise || isFirstDay ? undefined : isWithdrawn ? 'explained' : 'unexplained';
    const event: LedgerEvent = {
      event: 'removed',
      commit,
      thing: name,
      ...(isUnseen() ? { isHidden: true } : {}),
      ...(state ? { state } : isPromise ? { state: 'first-day' } : {}),
    };
    events.push(event);
    if (state) removals.push({ event, state });
    if (isFirstDay) forget();
  }

  function forget(): void {
    [first, fixed, known, withdrawnSince] = [undefined, undefined, undefined, undefined];
    [revisions, asked] = [revisionBook(), askedFunders(past)];
  }

  function shift(before: Version, after: Version, isFirstDay: boolean): void {
    const made: Shift = {
      before,
      after,
      fixed: fixed === undefined ? undefined : versionAt(fixed).content,
      isFirstDay,
      asked: asked.now(),
      withdrawnSince,
    };
    events.push(...contentChanges(made, { changes, revisions }, past));
  }
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

function withdrawalIn({ content }: Version): boolean {
  return content?.kind === 'milestone' && content.content.withdrawn !== undefined;
}

function revisionsOf({ content }: Version): readonly Revision[] {
  return (content?.kind === 'milestone' && content.content.revisions) || [];
}

/** Nobody sees a post before its day, nor a draft. */
export function isKeptBack({ commit, content, name }: Version, past: Past): boolean {
  if (content?.kind !== 'post') return false;
  const day = content.date ?? dayOfName(name.id);
  return content.draft || day === undefined || day > past.dayOf(commit);
}

function termsOf(content: VersionContent): { readonly after?: Fact } {
  if (content.kind === 'post') return {};
  if (content.kind === 'grant') return { after: Object.fromEntries(grantFields(content.content)) };
  const { revisions = [] } = content.content;
  const fields = Object.fromEntries(milestoneFields(content.content));
  return { after: revisions.length === 0 ? fields : { ...fields, revisions: revisions.map(answeredRevision) } };
}
