// Pasts that chance makes, with what an honest reader would say of every change in them. What the reader says follows
// from what was done, and not from the files.
import fc from 'fast-check';
import type { Step } from '../../history/repository.ts';

const acts = [
  'move in silence',
  'spend in silence',
  'move and say why',
  'say why and leave the file',
  'say why later',
  'funder agrees',
  'take a reason away',
  'move back',
  'rename',
  'rename and move in silence',
  'change capital letters',
  'remove',
  'bring back',
  'withdraw',
  'mend the text',
] as const;

export type Deed = {
  readonly act: (typeof acts)[number];
  readonly promise: number;
  readonly days: number;
  readonly byMerge: boolean;
  readonly isAgreed: boolean;
};

export const pasts: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.record({
    act: fc.constantFrom(...acts),
    promise: fc.nat(2),
    days: fc.constantFrom(0, 0, 1, 1, 7, 40),
    byMerge: fc.boolean(),
    isAgreed: fc.boolean(),
  }),
  { minLength: 4, maxLength: 22 },
);

type Reason = { readonly due: string; isAgreed: boolean; readonly id: number; readonly added: number };
export type Expected = { readonly field: string; readonly after?: string; state: string; readonly commit: number };

export type Promised = {
  path: string;
  due: string;
  budget: string;
  readonly earlier: string[];
  readonly reasons: Reason[];
  firstDay?: number;
  first?: { readonly due: string; readonly budget: string };
  isThere: boolean;
  isWithdrawn: boolean;
  removal?: string;
  words: number;
  readonly needsFunder: boolean;
  readonly changes: Expected[];
  /** The path after each commit; undefined where the file was gone. */
  readonly paths: (string | undefined)[];
};

const second = 1;
const day = 86_400 * second;

/** The commits, and the three promises as they are expected to be told. */
export function livePast(deeds: readonly Deed[]): { steps: Step[]; line: number[]; promises: Promised[] } {
  let unique = 0;
  let time = Date.parse('2024-03-01T09:00:00Z') / 1000;
  const number = () => (unique += 1);
  const newDue = () => new Date(Date.parse('2030-01-01') + number() * day * 1000).toISOString().slice(0, 10);
  const promises = [0, 1, 2].map((which): Promised => ({
    path: `organisations/riverside/milestones/promise-${which}.md`,
    due: newDue(),
    budget: `${1000 + number()}.00`,
    earlier: [],
    reasons: [],
    isThere: true,
    isWithdrawn: false,
    words: 0,
    needsFunder: which === 2,
    changes: [],
    paths: [],
  }));
  const grant = '---\ntitle: Money\nawarded: 2024-01-01\nfunders: [{ funder: commons, amount: 9000 }]\n---\n';
  const grantFile = 'organisations/riverside/grants/money.md';
  const all = Object.fromEntries(promises.map((promise) => [promise.path, textOf(promise)]));
  const steps: Step[] = [{ time, files: { [grantFile]: grant, ...all } }];
  const line = [0];
  for (const promise of promises) begin(promise);
  for (const promise of promises) promise.paths.push(promise.path);
  for (const deed of deeds) {
    time += deed.days * day + 60;
    const promise = promises[deed.promise];
    const step = promise && perform(promise, deed);
    if (step) commit(step, deed.byMerge);
  }
  return { steps, line, promises };

  function begin(promise: Promised): void {
    promise.firstDay = Math.floor(time / day);
    promise.first = { due: promise.due, budget: promise.budget };
  }

  function commit(step: Omit<Step, 'time'>, byMerge: boolean): void {
    const tip = line.at(-1) ?? 0;
    if (byMerge) steps.push({ ...step, time: time - 30, parents: [tip] });
    steps.push({ ...step, time, parents: byMerge ? [tip, steps.length - 1] : [tip] });
    line.push(steps.length - 1);
    for (const promise of promises) promise.paths.push(promise.isThere ? promise.path : undefined);
  }

  function perform(promise: Promised, { act, isAgreed }: Deed): Omit<Step, 'time'> | undefined {
    if (!promise.isThere) return act === 'bring back' ? bringBack(promise) : undefined;
    const isFirstDay = Math.floor(time / day) === promise.firstDay;
    const [old, oldPath] = [{ ...promise, reasons: [...promise.reasons] }, promise.path];
    if (!alter(promise, act, isAgreed)) return undefined;
    if (!promise.isThere) return remove(promise, isFirstDay);
    judge(promise, old, isFirstDay);
    if (isFirstDay) promise.first = { due: promise.due, budget: promise.budget };
    const moves = oldPath === promise.path ? [] : [[oldPath, promise.path] as const];
    return { moves, files: { [promise.path]: textOf(promise) } };
  }

  function bringBack(promise: Promised): Omit<Step, 'time'> {
    promise.isThere = true;
    delete promise.removal;
    if (promise.firstDay === undefined) begin(promise);
    return { files: { [promise.path]: textOf(promise) } };
  }

  function remove(promise: Promised, isFirstDay: boolean): Omit<Step, 'time'> {
    if (isFirstDay) delete promise.firstDay;
    else promise.removal = promise.isWithdrawn ? 'explained' : 'unexplained';
    return { files: { [promise.path]: null } };
  }

  /** False where there is nothing to do. */
  function alter(promise: Promised, act: Deed['act'], isAgreed: boolean): boolean {
    const last = promise.reasons.at(-1);
    const reason = (due: string): Reason => ({
      due,
      isAgreed: isAgreed || !promise.needsFunder,
      id: number(),
      added: time,
    });
    const move = (due: string) => {
      promise.earlier.push(promise.due);
      promise.due = due;
    };
    switch (act) {
      case 'move in silence':
        move(newDue());
        return true;
      case 'spend in silence':
        promise.budget = `${1000 + number()}.00`;
        return true;
      case 'move and say why':
        move(newDue());
        promise.reasons.push(reason(promise.due));
        return true;
      case 'say why and leave the file':
        promise.reasons.push(reason(newDue()));
        return true;
      case 'say why later':
        promise.reasons.push(reason(promise.due));
        return true;
      case 'funder agrees':
        if (!last || last.isAgreed) return false;
        promise.reasons.splice(-1, 1, { ...last, isAgreed: true });
        return true;
      case 'take a reason away':
        promise.reasons.pop();
        return last !== undefined;
      case 'move back':
        if (promise.earlier.length === 0) return false;
        move(promise.earlier[promise.earlier.length - 1] ?? '');
        return true;
      case 'rename and move in silence':
        move(newDue());
        promise.path = promise.path.replace(/[^/]*$/, `name-${number()}.md`);
        return true;
      case 'rename':
        promise.path = promise.path.replace(/[^/]*$/, `name-${number()}.md`);
        return true;
      case 'change capital letters':
        promise.path = promise.path.replace(/([^/])([^/]*)$/, (_, letter: string, rest: string) =>
          letter === letter.toUpperCase() ? letter.toLowerCase() + rest : letter.toUpperCase() + rest,
        );
        return true;
      case 'remove':
        promise.isThere = false;
        return true;
      case 'bring back':
        return false;
      case 'withdraw':
        if (promise.isWithdrawn) return false;
        promise.isWithdrawn = true;
        return true;
      case 'mend the text':
        promise.words += 1;
        return true;
    }
  }

  function judge(promise: Promised, old: Promised, isFirstDay: boolean): void {
    const stated = (value: string) => {
      const named = promise.reasons.filter(({ due }) => due === value);
      if (named.length === 0) return undefined;
      return named.some((one) => one.isAgreed) ? 'explained' : 'proposed';
    };
    for (const change of promise.changes) {
      if (change.field !== 'due' || (change.state !== 'unexplained' && change.state !== 'proposed')) continue;
      const now = stated(change.after ?? '');
      const wasSilent = silent.has(change);
      if (now === 'explained') change.state = wasSilent ? 'explained-later' : 'explained';
      else if (now === 'proposed') change.state = 'proposed';
    }
    const commitNumber = line.length;
    for (const field of ['budget', 'due'] as const) {
      if (promise[field] === old[field]) continue;
      const reason = field === 'due' ? stated(promise.due) : undefined;
      const state = promise.first?.[field] === promise[field] ? 'restored' : (reason ?? 'unexplained');
      note(promise, { field, after: promise[field], state: isFirstDay ? 'first-day' : state, commit: commitNumber });
    }
    for (const gone of old.reasons.filter(({ id }) => !promise.reasons.some((one) => one.id === id))) {
      const isNew = Math.floor(gone.added / day) === Math.floor(time / day);
      note(promise, {
        field: 'revisions',
        state: isFirstDay || isNew ? 'first-day' : 'unexplained',
        commit: commitNumber,
      });
    }
  }
}

const silent = new WeakSet<Expected>();

function note(promise: Promised, change: Expected): void {
  if (change.state === 'unexplained') silent.add(change);
  promise.changes.push(change);
}

function textOf({ due, budget, reasons, isWithdrawn, words, needsFunder, path }: Promised): string {
  const revisions = reasons.map(
    (one) =>
      `  - { date: ${new Date(one.added * 1000).toISOString().slice(0, 10)}, reason: Reason ${one.id}, due: ${one.due}` +
      `${one.isAgreed && needsFunder ? ', agreed-with: [commons]' : ''} }\n`,
  );
  return [
    `---\ntitle: What we promise\ndue: ${due}\nbudget: ${budget}\n`,
    needsFunder ? 'grant: money\n' : '',
    revisions.length > 0 ? `revisions:\n${revisions.join('')}` : '',
    isWithdrawn ? 'withdrawn: { date: 2024-03-01, reason: It burnt down }\n' : '',
    `---\n\n${'Slates, and a dry hall for everybody who wants to sit in it of an evening.\n'.repeat(12)}`,
    `${path.length > 0 ? 'Mended again.\n'.repeat(words) : ''}`,
  ].join('');
}
