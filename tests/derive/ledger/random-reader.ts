// An honest reader: what it makes of each thing that is done to a promise, and what is promised in the end.
import { answerOf, inOrder, keepsAnswers, stateOf, type Answers } from './random-answers.ts';
import type { GrantState } from './random-grant.ts';
import type { Expected, KeptReason, Morning, Promised, Reason } from './random-promise.ts';

export type Now = {
  readonly commit: number;
  readonly time: number;
  /** At each commit, up to now. */
  readonly grants: readonly GrantState[];
};

const dayOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
export const dayNumber = (time: number) => Math.floor(time / 86_400);

/** `old` is the promise before; absent where it begins. */
export function judge(promise: Promised, old: Promised | undefined, now: Now): void {
  const today = dayNumber(now.time);
  if (promise.firstDay === undefined || !old) begin(promise, today);
  const isFirstDay = promise.firstDay === today;
  ask(promise, old, isFirstDay, now);
  const former = new Map(promise.kept.map(({ id, day }) => [id, day]));
  keep(promise, old, isFirstDay, now);
  if (old) {
    wakeUp(promise, old, isFirstDay, today);
    const ownDay = (id: number) => isFirstDay || former.get(id) === today;
    if (isFirstDay) stepsOfNoAccount(promise, old, now.commit);
    else judgeDay(promise, now);
    noteOwnReasons(promise, old, ownDay, now.commit);
    if (isFirstDay || promise.withdrawnOn === today) noteWithdrawal(promise, old, now.commit);
    noteReturn(promise, now);
  }
  if (promise.withdrawn === undefined) delete promise.withdrawnOn;
  else promise.withdrawnOn ??= today;
  if (isFirstDay)
    promise.first = { due: promise.due, budget: promise.budget, grant: promise.grant, target: promise.target };
  promise.lastSeen = now.commit;
}

function begin(promise: Promised, today: number): void {
  promise.firstDay = today;
  promise.kept = [];
  delete promise.withdrawnOn;
}

/** Everybody who paid from the first day on; of a day, what the promise names in the evening. */
function ask(promise: Promised, old: Promised | undefined, isFirstDay: boolean, { commit, time }: Now): void {
  const day = dayNumber(time);
  if (promise.dawn?.day !== day)
    promise.dawn = { day, isNamed: old?.grant !== undefined, asked: promise.asked, seen: promise.lastSeen };
  const { isNamed, asked, seen } = promise.dawn;
  if (!promise.grant) delete promise.named;
  else if (!old?.grant || isFirstDay) promise.named = commit;
  const upTo = (from: number | undefined) =>
    from === undefined ? [] : Array.from({ length: commit + 1 - from }, (_, more) => from + more);
  const since = isNamed && !isFirstDay ? seen : promise.named;
  promise.asked = [...new Set([...(isFirstDay ? [] : asked), ...upTo(since)])];
}

function keep(promise: Promised, old: Promised | undefined, isFirstDay: boolean, { commit, time }: Now): void {
  const today = dayNumber(time);
  const isNew = (day: number) => isFirstDay || day === today;
  const isInFile = ({ id }: { readonly id: number }) => promise.reasons.some((one) => one.id === id);
  const wasInFile = ({ id }: KeptReason) => old?.reasons.some((one) => one.id === id);
  promise.kept = promise.kept.filter((kept) => isInFile(kept) || !wasInFile(kept) || !isNew(kept.day));
  for (const reason of promise.reasons) {
    const kept = promise.kept.find(({ id }) => id === reason.id);
    const before = old?.reasons.find(({ id }) => id === reason.id);
    if (!kept) promise.kept.push({ ...keptOf(reason), asked: promise.asked, day: today, since: commit });
    else if (before && isNew(kept.day)) Object.assign(kept, keptOf(reason), { asked: promise.asked });
    else {
      if (kept.dawn?.day !== today) kept.dawn = { day: today, answers: kept.answers, before };
      kept.answers = { ...kept.dawn.answers, ...newAnswers(kept.dawn.before, reason) };
    }
  }
}

function keptOf({ id, date, due, agreed, declined }: Reason) {
  return { id, date, due, answers: newAnswers(undefined, { agreed, declined }) };
}

function newAnswers(before: Answers | undefined, now: Answers): KeptReason['answers'] {
  const added = (some: readonly string[], had: readonly string[] = []) => some.filter((one) => !had.includes(one));
  return Object.fromEntries([
    ...added(now.agreed, before?.agreed).map((funder) => [funder, 'yes'] as const),
    ...added(now.declined, before?.declined).map((funder) => [funder, 'no'] as const),
  ]);
}

/** What a later reason has overtaken says nothing of today's words, but for one that came today, when that did not. */
function stated({ kept }: Promised, due: string | undefined, { time, grants }: Now): KeptReason[] {
  const today = dayNumber(time);
  const ordered = inOrder(kept);
  const held = ordered.findLastIndex((one) => stateOf(one, grants) === 'agreed');
  const isOvertaken = (one: KeptReason, place: number) =>
    held > place && (one.day !== today || ordered[held]?.day === today);
  return ordered.filter((one, place) => one.due === due && !isOvertaken(one, place));
}

/** What is known in the morning is kept, to judge the day by it until it is over. */
function wakeUp(promise: Promised, old: Promised, isFirstDay: boolean, day: number): void {
  const { morning } = promise;
  if (morning?.day === day && morning.isFirstDay === isFirstDay) return;
  const { due, budget, grant, target, withdrawn, reasons } = old;
  const changes = promise.changes.map((change) => ({ ...change }));
  promise.morning = { day, isFirstDay, was: { due, budget, grant, target, withdrawn, reasons }, changes };
}

/** As if all that was done today were done at once. What of it is gone again counts for nothing. */
function judgeDay(promise: Promised, now: Now): void {
  const { morning } = promise;
  if (!morning) return;
  const noted = promise.changes.slice(morning.changes.length);
  promise.changes.splice(0, Infinity, ...morning.changes.map((change) => ({ ...change })));
  settle(promise, now);
  const found = differences(morning.was, promise).map((one) => toExpected(one, promise, now));
  const isSame = (one: Expected, other: Expected) => one.key === other.key && one.text === other.text;
  const standing = noted.map((one) => {
    if (one.state === 'first-day') return one;
    const same = found.find((other) => isSame(one, other));
    return same ? { ...same, commit: one.commit } : { ...one, state: 'first-day', wasSilent: false, by: [] };
  });
  const isNew = (one: Expected) => !noted.some((other) => other.state !== 'first-day' && isSame(one, other));
  promise.changes.push(...standing, ...found.filter(isNew));
}

function settle(promise: Promised, now: Now): void {
  for (const change of promise.changes) {
    if (change.state !== 'unexplained' && change.state !== 'proposed') continue;
    const by = change.field === 'due' ? stated(promise, String(change.after), now) : (change.by ?? []);
    const state = answerOf(by, now.grants);
    if (state) change.state = state === 'explained' && change.wasSilent ? 'explained-later' : state;
  }
}

type Difference = Pick<Expected, 'field' | 'after' | 'key' | 'text'>;

function differences(was: Morning['was'], now: Promised): Difference[] {
  const fields = (['budget', 'due', 'grant'] as const).filter((field) => was[field] !== now[field]);
  return [
    ...fields.map((field) => told(field, now[field])),
    ...measured(was.target, now.target),
    ...was.reasons.flatMap((one) => reasonChange(one, now)),
    ...(was.withdrawn === undefined || was.withdrawn === now.withdrawn
      ? []
      : [told('withdrawn', undefined, 'withdrawn', now.withdrawn)]),
  ];
}

function told(field: string, after: unknown, key: string | number = field, text: unknown = after): Difference {
  return { field, ...(after === undefined ? {} : { after }), key, text: JSON.stringify(text ?? null) };
}

function measured(was: number | undefined, now: number | undefined): Difference[] {
  if (was === now) return [];
  if (was !== undefined && now !== undefined) return [told('measures.talks.target', now)];
  return [told('measures.talks', talks(now))];
}

function reasonChange(before: Reason, { reasons }: Promised): Difference[] {
  const after = reasons.find(({ id }) => id === before.id);
  if (after && after.due === before.due && after.date === before.date && keepsAnswers(before, after)) return [];
  return [told('revisions', undefined, before.id, after && [after.date, after.due, after.agreed, after.declined])];
}

function toExpected(one: Difference, promise: Promised, now: Now): Expected {
  const { field, after } = one;
  const ofToday = promise.kept.filter(({ day }) => day === dayNumber(now.time));
  const isNamed = field === 'budget' || (field.startsWith('measures.') && after !== undefined);
  const isPlain = !isNamed && after === undefined ? true : field === 'grant';
  const by = field === 'due' ? stated(promise, promise.due, now) : isPlain ? ofToday : [];
  const reason = answerOf(by, now.grants);
  const isBack = reason !== 'explained' && isHeld(one, promise, now);
  const state = isBack ? 'restored' : (reason ?? 'unexplained');
  return { ...one, state, commit: now.commit, wasSilent: state === 'unexplained', by: isBack ? [] : by };
}

const holding = ['explained', 'explained-later', 'restored'];

function isHeld({ field, after }: Difference, promise: Promised, { grants }: Now): boolean {
  if (field === 'due') return shownPromise(promise, grants).due === after;
  if (field === 'budget') return promise.first?.budget === after;
  if (field !== 'grant') return false;
  const last = promise.changes.findLast((one) => one.field === 'grant' && holding.includes(one.state));
  return (last ? last.after : promise.first?.grant) === after;
}

const talks = (target: number | undefined) => (target === undefined ? undefined : { title: 'Talks', target });

/** A reason of the day on which it comes back says why it was gone, as far as the funders agree. */
function noteReturn(promise: Promised, { time, grants }: Now): void {
  const today = dayNumber(time);
  for (const removal of promise.removals) {
    if (!removal.isBack) removal.backOn = today;
    removal.isBack = true;
    if (removal.state !== 'unexplained') continue;
    if (removal.dawn?.day !== today) removal.dawn = { day: today, absence: removal.absence };
    if (removal.backOn === today) removal.by = promise.kept.filter(({ day }) => day === today);
    else if (removal.dawn.absence === 'explained-later') continue;
    const answer = answerOf(removal.by ?? [], grants);
    removal.absence = answer === 'explained' ? 'explained-later' : (answer ?? 'unexplained');
  }
}

function stepsOfNoAccount(promise: Promised, old: Promised, commit: number): void {
  for (const one of differences({ ...old, reasons: [], withdrawn: undefined }, promise))
    ofNoAccount(promise, one, commit);
}

function noteOwnReasons(promise: Promised, old: Promised, isOfToday: (id: number) => boolean, commit: number): void {
  for (const before of old.reasons.filter(({ id }) => isOfToday(id)))
    for (const one of reasonChange(before, promise)) ofNoAccount(promise, one, commit);
}

function noteWithdrawal(promise: Promised, old: Promised, commit: number): void {
  if (old.withdrawn === undefined || old.withdrawn === promise.withdrawn) return;
  ofNoAccount(promise, told('withdrawn', undefined), commit);
}

function ofNoAccount(promise: Promised, one: Difference, commit: number): void {
  promise.changes.push({ ...one, state: 'first-day', commit, wasSilent: false });
}

/** What was counted once is counted, until somebody said why not. */
function counted({ first, changes, target }: Promised) {
  let count = talks(first?.target);
  for (const { field, after, state } of changes) {
    if (field !== 'measures.talks' || state === 'first-day') continue;
    if (holding.includes(state) || count === undefined) count = after as typeof count;
  }
  return count ?? talks(target);
}

/** The promise as its page must show it. */
export function shownPromise(promise: Promised, grants: readonly GrantState[]) {
  const { first, kept } = promise;
  const steps = inOrder(kept);
  const agreed = steps.filter((one) => stateOf(one, grants) === 'agreed');
  return {
    due: agreed.at(-1)?.due ?? first?.due,
    budget: first?.budget,
    talks: counted(promise),
    steps: steps.map((one) => [one.date, stateOf(one, grants), one.due, dayOf(one.day)]),
  };
}
