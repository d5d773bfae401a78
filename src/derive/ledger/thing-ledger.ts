// One thing's versions, told as events in their order.
import type { ThingHistory, Version, VersionContent } from '../../model/history.ts';
import { dayOfName } from '../../model/post-name.ts';
import { changeBook } from './change-book.ts';
import { contentChanges, type Shift } from './content-changes.ts';
import type { Fact } from './fact.ts';
import type { LedgerEvent, ThingLedger } from './ledger-event.ts';
import { nameKey, type Past } from './past.ts';
import { grantFields, milestoneFields, answeredRevision } from './promise-fields.ts';

export function thingLedger(history: ThingHistory, past: Past): ThingLedger {
  const events: LedgerEvent[] = [];
  const book = changeBook();
  const { versions } = history;
  let first: number | undefined;
  let fixed: number | undefined;
  let removed: ThingLedger['removed'];
  /** The last version that could be read, and the last of all. */
  let known: number | undefined;
  for (const [index, version] of versions.entries()) {
    const { commit, content, blob } = version;
    const isFirstDay = first !== undefined && past.isSameDay(versionAt(first).commit, commit);
    if (blob === undefined) {
      removed = takeAway(version, isFirstDay);
      continue;
    }
    events.push(...appearance(version, versions[index - 1]));
    removed = undefined;
    if (!content || isKeptBack(version, past)) continue;
    if (known === undefined) first = index;
    if (known === undefined || isFirstDay) fixed = index;
    if (known !== undefined) shift(versionAt(known), version, isFirstDay);
    known = index;
  }
  return {
    history,
    events,
    changes: book.changes(),
    ...(first === undefined ? {} : { first }),
    ...(fixed === undefined ? {} : { fixed }),
    ...(removed ? { removed } : {}),
  };

  function versionAt(index: number): Version {
    return versions[index] as Version;
  }

  /** The version itself, before what it changed. */
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
  function takeAway({ commit, name }: Version, isFirstDay: boolean): ThingLedger['removed'] {
    const last = known === undefined ? undefined : versionAt(known).content;
    const isWithdrawn = last?.kind === 'milestone' && last.content.withdrawn !== undefined;
    const isPromise = name.kind !== 'post' && known !== undefined;
    const state = !isPromise || isFirstDay ? undefined : isWithdrawn ? 'explained' : 'unexplained';
    const event: LedgerEvent = {
      event: 'removed',
      commit,
      thing: name,
      ...(isUnseen() ? { isHidden: true } : {}),
      ...(state ? { state } : isPromise ? { state: 'first-day' } : {}),
    };
    events.push(event);
    if (isFirstDay) [first, fixed, known] = [undefined, undefined, undefined];
    return state && { event, state };
  }

  function shift(before: Version, after: Version, isFirstDay: boolean): void {
    const firstDay = fixed === undefined ? undefined : versionAt(fixed).content;
    const made: Shift = {
      before,
      after,
      fixed: firstDay,
      isFirstDay,
      seen: versions.slice(0, versions.indexOf(after)),
    };
    events.push(...contentChanges(made, book, past));
  }
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
