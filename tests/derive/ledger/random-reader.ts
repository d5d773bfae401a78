// An honest reader: what it makes of each thing that is done to a promise, and what is promised in the end.
import { askedAt, type GrantState } from './random-grant.ts';
import type { Expected, KeptReason, Promised, Reason } from './random-promise.ts';

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
  ask(promise, old, isFirstDay, now.commit);
  const former = new Map(promise.kept.map(({ id, day }) => [id, day]));
  keep(promise, old, isFirstDay, now);
  if (old) {
    settle(promise, now);
    noteFields(promise, old, isFirstDay, now);
    noteMeasure(promise, old, isFirstDay, now.commit);
    noteReasons(promise, old, (id) => isFirstDay || former.get(id) === today, now.commit);
    noteWithdrawal(promise, old, isFirstDay || promise.withdrawnOn === today, now.commit);
    noteReturn(promise, old, now.grants);
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

/** Everybody who paid from the first day on. */
function ask(promise: Promised, old: Promised | undefined, isFirstDay: boolean, commit: number): void {
  const paid = promise.grant ? [commit] : [];
  const from = promise.lastSeen;
  const since = old?.grant && !isFirstDay ? Array.from({ length: commit + 1 - from }, (_, more) => from + more) : [];
  promise.asked = [...new Set([...(isFirstDay ? [] : promise.asked), ...since, ...paid])];
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
    else kept.answers = { ...kept.answers, ...newAnswers(before, reason) };
  }
}

function keptOf({ id, date, due, agreed, declined }: Reason) {
  return { id, date, due, answers: newAnswers(undefined, { agreed, declined }) };
}

type Answers = Pick<Reason, 'agreed' | 'declined'>;

function newAnswers(before: Answers | undefined, now: Answers): KeptReason['answers'] {
  const added = (some: readonly string[], had: readonly string[] = []) => some.filter((one) => !had.includes(one));
  return Object.fromEntries([
    ...added(now.agreed, before?.agreed).map((funder) => [funder, 'yes'] as const),
    ...added(now.declined, before?.declined).map((funder) => [funder, 'no'] as const),
  ]);
}

function stateOf(kept: KeptReason, grants: readonly GrantState[]): 'agreed' | 'proposed' | 'declined' {
  const { answers } = kept;
  const asked = askedAt(kept.asked, grants);
  if (asked.some((funder) => answers[funder] === 'no')) return 'declined';
  return asked.every((funder) => answers[funder] === 'yes') ? 'agreed' : 'proposed';
}

/** What a later reason has overtaken says nothing of today's words, but for one that only came now. */
function stated(
  { kept }: Promised,
  due: string | undefined,
  { commit, grants }: Now,
): 'explained' | 'proposed' | undefined {
  const agreed = kept.filter((one) => one.due !== undefined && stateOf(one, grants) === 'agreed');
  const latest =
    agreed
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? '';
  const named = kept.filter((one) => one.due === due && (one.date >= latest || one.since === commit));
  if (named.length === 0) return undefined;
  return named.some((one) => stateOf(one, grants) === 'agreed') ? 'explained' : 'proposed';
}

function settle(promise: Promised, now: Now): void {
  for (const change of promise.changes) {
    if (change.field !== 'due' || (change.state !== 'unexplained' && change.state !== 'proposed')) continue;
    const state = stated(promise, String(change.after), now);
    if (state) change.state = state === 'explained' && change.wasSilent ? 'explained-later' : state;
  }
}

function noteFields(promise: Promised, old: Promised, isFirstDay: boolean, now: Now): void {
  const { commit, grants } = now;
  for (const field of ['budget', 'due', 'grant'] as const) {
    const after = promise[field];
    if (after === old[field]) continue;
    const reason = field === 'due' ? stated(promise, promise.due, now) : undefined;
    const held = field === 'due' ? shownPromise(promise, grants).due : promise.first?.[field];
    const state = reason === 'explained' ? reason : held === after ? 'restored' : (reason ?? 'unexplained');
    note(promise, { field, ...(after === undefined ? {} : { after }) }, isFirstDay ? 'first-day' : state, commit);
  }
}

const talks = (target: number | undefined) => (target === undefined ? undefined : { title: 'Talks', target });

/** No reason of a random past names it. */
function noteMeasure(promise: Promised, old: Promised, isFirstDay: boolean, commit: number): void {
  if (promise.target === old.target) return;
  const told = { field: 'measures.talks', ...(promise.target === undefined ? {} : { after: talks(promise.target) }) };
  note(promise, told, isFirstDay ? 'first-day' : 'unexplained', commit);
}

/** A reason that comes with its return says why it was gone, as far as the funders agree. */
function noteReturn(promise: Promised, old: Promised, grants: readonly GrantState[]): void {
  const last = promise.reasons.at(-1);
  const isNew = last && !old.reasons.some(({ id }) => id === last.id);
  for (const removal of promise.removals) {
    if (!removal.isBack && removal.state === 'unexplained') {
      removal.absence = 'unexplained';
      const by = isNew ? promise.kept.find(({ id }) => id === last.id) : undefined;
      if (by) removal.by = by;
    }
    removal.isBack = true;
    if (removal.by && removal.absence !== 'explained-later')
      removal.absence = stateOf(removal.by, grants) === 'agreed' ? 'explained-later' : 'proposed';
  }
}

function noteReasons(promise: Promised, old: Promised, isOfToday: (id: number) => boolean, commit: number): void {
  for (const before of old.reasons) {
    const after = promise.reasons.find(({ id }) => id === before.id);
    if (after && after.due === before.due && keepsAnswers(before, after)) continue;
    note(promise, { field: 'revisions' }, isOfToday(before.id) ? 'first-day' : 'unexplained', commit);
  }
}

function keepsAnswers(before: Answers, after: Answers): boolean {
  return (['agreed', 'declined'] as const).every((key) => before[key].every((one) => after[key].includes(one)));
}

function noteWithdrawal(promise: Promised, old: Promised, isOfToday: boolean, commit: number): void {
  if (old.withdrawn === undefined || old.withdrawn === promise.withdrawn) return;
  note(promise, { field: 'withdrawn' }, isOfToday ? 'first-day' : 'unexplained', commit);
}

function note(
  promise: Promised,
  told: Pick<Expected, 'field' | 'after'>,
  state: Expected['state'],
  commit: number,
): void {
  promise.changes.push({ ...told, state, commit, wasSilent: state === 'unexplained' });
}

function isCounted({ field, after, state }: Expected): boolean {
  return field === 'measures.talks' && after !== undefined && state !== 'first-day';
}

/** The promise as its page must show it. What was counted once is counted. */
export function shownPromise({ first, kept, changes }: Promised, grants: readonly GrantState[]) {
  const steps = [...kept].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const agreed = steps.filter((one) => stateOf(one, grants) === 'agreed');
  return {
    due: agreed.at(-1)?.due ?? first?.due,
    budget: first?.budget,
    talks: talks(first?.target) ?? changes.find(isCounted)?.after,
    steps: steps.map((one) => [one.date, stateOf(one, grants), one.due, dayOf(one.day)]),
  };
}
