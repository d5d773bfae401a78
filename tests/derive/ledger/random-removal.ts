// A promise of a random past whose file goes, and comes back, as an honest reader takes it.
import type { KeptReason, Promised, Said } from './random-promise.ts';
import { dayNumber, judge, type Now } from './random-reader.ts';

export type Removed = {
  readonly state: string;
  readonly day: number;
  isBack: boolean;
  /** How it stands that nobody had said why it was gone, once it is back. */
  absence?: string | undefined;
  /** How that stood when a day began. */
  dawn?: { readonly day: number; readonly absence: string | undefined };
  /** The day on which it came back, and the reasons of that day. */
  backOn?: number;
  by?: readonly KeptReason[];
};

/** What it says is judged by the morning then: what was done to it today went with it. */
export function leave(promise: Promised, now: Now): void {
  const today = dayNumber(now.time);
  promise.isThere = false;
  if (today === promise.firstDay) {
    delete promise.firstDay;
    promise.kept = [];
    return;
  }
  const { morning } = promise;
  const was = morning?.day === today ? morning.was : undefined;
  const isExplained = (was?.withdrawn ?? promise.withdrawn) !== undefined;
  const written = said(promise);
  if (was) {
    const before = structuredClone(promise);
    Object.assign(promise, structuredClone(was), { withdrawn: was.withdrawn ?? promise.withdrawn });
    judge(promise, before, now);
  }
  promise.stood = said(promise);
  Object.assign(promise, written);
  const last = promise.removals.at(-1);
  if (last?.backOn === today && !isExplained) stay(last);
  else promise.removals.push({ state: isExplained ? 'explained' : 'unexplained', isBack: false, day: today });
}

/** It came back for a part of a day only. */
function stay(removal: Removed): void {
  removal.isBack = false;
  for (const key of ['backOn', 'absence', 'by'] as const) delete removal[key];
}

/** False where nothing was done to it today, or where it is its first day. */
export function setBack(promise: Promised, { time }: Now): boolean {
  const { morning } = promise;
  if (!morning || morning.isFirstDay || morning.day !== dayNumber(time)) return false;
  Object.assign(promise, structuredClone(morning.was));
  return true;
}

export function comeBack(promise: Promised, now: Now): void {
  const old = { ...structuredClone(promise), ...promise.stood };
  promise.isThere = true;
  if (promise.removals.at(-1)?.day === dayNumber(now.time) && !promise.removals.at(-1)?.isBack) promise.removals.pop();
  judge(promise, promise.firstDay === undefined ? undefined : old, now);
}

export function said({ due, budget, grant, target, withdrawn, reasons }: Promised): Said {
  return structuredClone({ due, budget, grant, target, withdrawn, reasons });
}
