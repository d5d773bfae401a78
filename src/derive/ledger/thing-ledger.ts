// One thing's versions, told as events in their order.
import type { ThingHistory, Version, VersionContent } from '../../model/history.ts';
import type { Milestone, Revision } from '../../model/milestone.ts';
import { askedFunders } from './asked-funders.ts';
import { carriedVersions, type CarriedVersion } from './carried.ts';
import { changeBook } from './change-book.ts';
import { contentChanges, type Shift } from './content-changes.ts';
import { dayToBeSeen } from './day-to-be-seen.ts';
import { firstRead } from './first-read.ts';
import type { Fact } from './fact.ts';
import { revisionBook } from './fixed-revisions.ts';
import type { LedgerEvent, ThingLedger } from './ledger-event.ts';
import { isBeforePromise } from './before-promise.ts';
import { nameKey, type Past } from './past.ts';
import { withoutPutAside } from './put-aside.ts';
import { removalBook } from './removal-book.ts';
import { seenWithdrawal } from './seen-withdrawal.ts';
import { asInTheMorning, beginToday, isStillToday, type Today } from './today.ts';
import { grantFields, milestoneFields, answeredRevision } from './promise-fields.ts';

export function thingLedger(history: ThingHistory, past: Past): ThingLedger {
  const events: LedgerEvent[] = [];
  const removals = removalBook(past);
  const changes = changeBook();
  const versions = carriedVersions(withoutPutAside(history.versions).map(past.funders.in));
  const currency = past.currencyOf(history);
  let revisions = revisionBook();
  let asked = askedFunders(past);
  let first: number | undefined;
  let fixed: number | undefined;
  let withdrawal = seenWithdrawal(past);
  let today: Today | undefined;
  /** The last version that could be read. */
  let known: number | undefined;
  /** What it says; of one whose file went, what it said when that day began. */
  let standing: CarriedVersion | undefined;
  /** The last version, where it is a post's whose day had not come. */
  let waiting: number | undefined;
  const unseen = new Set<number>();
  for (const [index, version] of versions.entries()) {
    const { commit, content, blob } = version;
    hearOfGrants(versions[index - 1], commit);
    comeOut(version);
    if (isKeptBack(version, past) || (!content && isUnseen())) unseen.add(index);
    const isFirstDay = first !== undefined && past.isSameDay(versionAt(first).commit, commit);
    if (blob === undefined) {
      if (versions[index - 1]?.blob !== undefined) takeAway(version, isFirstDay);
      continue;
    }
    appear(version, versions[index - 1]);
    if (isKeptBack(version, past)) waiting = index;
    if (!content || waiting === index) continue;
    asked.take(version, known === undefined || isFirstDay);
    if (standing === undefined) begin(version, index);
    else events.push(...shift(standing, version, isFirstDay));
    if (isFirstDay) fixed = index;
    withdrawal.see(version);
    known = index;
    standing = version;
  }
  hearOfGrants(versions.at(-1), Infinity);
  return {
    history,
    events,
    changes: changes.changes(),
    revisions: revisions.all(),
    asked: asked.now(),
    removals: removals.all(),
    ...withdrawal.known(),
    ...(currency === undefined ? {} : { currency }),
    seen: history.versions.filter((_, index) => !unseen.has(index)),
    ...(waiting === undefined ? {} : waitingVersion(versionAt(waiting))),
    ...(first === undefined ? {} : { first }),
    ...(fixed === undefined ? {} : { fixed }),
  };

  function versionAt(index: number): CarriedVersion {
    return versions[index] as CarriedVersion;
  }

  /** A post whose day came without a commit was to be seen from then on. The next commit after it is the first to know. */
  function comeOut({ commit }: Version): void {
    const index = waiting;
    waiting = undefined;
    if (index === undefined) return;
    const version = versionAt(index);
    const { blob = '', name } = version;
    const from = dayToBeSeen(version);
    if (from === undefined || !past.hasDayBetween(version.commit, commit, from)) return;
    events.push({ event: known === undefined ? 'first-seen' : 'edited', commit, thing: name, blob });
    unseen.delete(index);
    first ??= index;
    fixed ??= index;
    known = index;
    standing = version;
  }

  /** The version itself, before what it changed. */
  function appear(version: Version, previous: Version | undefined): void {
    const told = appearance(version, previous);
    events.push(...told, ...told.slice(0, 1).flatMap(removals.comeBack));
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
    const isRenamed = previous !== undefined && nameKey(previous.name) !== nameKey(name);
    const was = isRenamed ? [{ ...common, event: 'renamed' as const, before: nameKey(previous.name) }] : [];
    if (previous?.blob === undefined) return [{ ...common, event: 'returned' }, ...was];
    return previous.blob === blob && isRenamed ? was : [...was, { ...common, event: 'edited' }];
  }

  /** A post of which no version was to be seen. */
  function isUnseen(): boolean {
    return versions[0]?.name.kind === 'post' && known === undefined;
  }

  /** What goes on the day of its promise was never promised. */
  function takeAway(version: Version, isFirstDay: boolean): void {
    const { commit, name } = version;
    const isPromise = name.kind !== 'post' && known !== undefined;
    const state = !isPromise || isFirstDay ? undefined : isWithdrawnBy(commit) ? 'explained' : 'unexplained';
    const isGoneStill = state === 'unexplained' && removals.isBackToday(commit);
    const event: LedgerEvent = {
      event: 'removed',
      commit,
      thing: name,
      ...(isUnseen() ? { isHidden: true } : {}),
      ...(state && !isGoneStill ? { state } : isPromise ? { state: 'first-day' } : {}),
    };
    events.push(event);
    if (isFirstDay) forget();
    if (!state) return;
    undoToday(version);
    if (isGoneStill) removals.leaveAgain();
    else removals.leave(event, state);
  }

  function forget(): void {
    [first, fixed, known, standing, today] = [undefined, undefined, undefined, undefined, undefined];
    [revisions, asked, withdrawal] = [revisionBook(), askedFunders(past), seenWithdrawal(past)];
  }

  /** What was changed today went with the file: it is judged by the promise that stood when the day began. */
  function undoToday({ commit, name }: Version): void {
    if (!standing || !today || !isStillToday(today, commit, false, past)) return;
    const morning = { ...asInTheMorning(today, standing), commit, name };
    asked.take(morning, false);
    events.push(...shift(standing, morning, false).filter(({ event }) => event === 'changed' || event === 'settled'));
    withdrawal.see(morning);
    standing = morning;
  }

  /** What becomes of its grant after a change, on the same day (another name, other funders), is part of what was done then. */
  function hearOfGrants(last: Version | undefined, until: number): void {
    if (!standing || !today || today.isFirstDay || last?.name.kind !== 'milestone' || last.blob === undefined) return;
    for (const commit of past.grantCommits(last.name.organisation, last.commit, until)) {
      if (!isStillToday(today, commit, false, past)) return;
      const before: CarriedVersion = standing;
      const after: CarriedVersion = { ...before, commit };
      asked.take(after, false);
      events.push(...shift(before, after, false));
      standing = after;
    }
  }

  /** A day to come is no withdrawal yet. */
  function isWithdrawnBy(commit: number): boolean {
    const morning = today && isStillToday(today, commit, false, past) ? [today.before] : [];
    return [...(standing ? [standing] : []), ...morning].some((version) => {
      const date = milestoneOf(version)?.withdrawn?.date;
      return date !== undefined && date <= past.dayOf(commit);
    });
  }

  function shift(before: CarriedVersion, after: CarriedVersion, isFirstDay: boolean): readonly LedgerEvent[] {
    if (!today || !isStillToday(today, after.commit, isFirstDay, past)) {
      for (const book of [changes, removals]) book.beginDay();
      today = beginToday({ from: after.commit, isFirstDay, before, revisions: revisions.all() });
    }
    const made: Shift = {
      before,
      today,
      after,
      fixed: fixed === undefined ? undefined : readVersionAt(fixed),
      isFirstDay,
      asked: asked.now(),
      isPublished: (revision) => isPublishedBy(after.commit, revision),
      withdrawnSince: withdrawal.known().withdrawnSince,
      currency,
    };
    const { events: told, revisions: there } = contentChanges(made, { changes, revisions }, past);
    return [...told, ...removals.settle({ ...there, thing: after.name, from: today.from })];
  }

  /** With what could be read of it by now. */
  function readVersionAt(index: number): CarriedVersion {
    const content = firstRead(versions, index, known ?? index);
    return { ...versionAt(index), ...(content ? { content } : {}) };
  }

  /** Nobody can have agreed to a revision before its day, nor before the promise: it is published without. */
  function isPublishedBy(commit: number, { date }: Revision): boolean {
    const promise = fixed === undefined ? undefined : milestoneOf(versionAt(fixed));
    return date <= past.dayOf(commit) && !(promise && isBeforePromise(date, promise.due, promise.promised));
  }
}

function milestoneOf({ content }: Version): Milestone | undefined {
  return content?.kind === 'milestone' ? content.content : undefined;
}

function revisionsOf(version: Version): readonly Revision[] {
  return milestoneOf(version)?.revisions ?? [];
}

/** Nobody sees a post before its day, nor a draft. */
function isKeptBack(version: Version, past: Past): boolean {
  if (version.content?.kind !== 'post') return false;
  const day = dayToBeSeen(version);
  return day === undefined || day > past.dayOf(version.commit);
}

function waitingVersion(version: Version): Pick<ThingLedger, 'waiting'> {
  const from = dayToBeSeen(version);
  return from === undefined ? {} : { waiting: { version, from } };
}

function termsOf(content: VersionContent): { readonly after?: Fact } {
  if (content.kind === 'post') return {};
  if (content.kind === 'grant') return { after: Object.fromEntries(grantFields(content.content)) };
  const { revisions = [] } = content.content;
  const fields = Object.fromEntries(milestoneFields(content.content));
  return { after: revisions.length === 0 ? fields : { ...fields, revisions: revisions.map(answeredRevision) } };
}
