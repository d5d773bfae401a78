// One promise of a random past: its file, and what is done to it.
import type { Act } from './random-deeds.ts';
import type { Removed } from './random-removal.ts';

/** A revision as the file has it. */
export type Reason = {
  readonly id: number;
  date: string;
  due: string;
  agreed: readonly string[];
  declined: readonly string[];
};

/** A revision as it was published first, with the answers that came later. */
export type KeptReason = {
  readonly id: number;
  readonly date: string;
  due: string;
  answers: Readonly<Record<string, 'yes' | 'no'>>;
  /** How it stood before its answers of a day. */
  dawn?: { readonly day: number; readonly answers: KeptReason['answers']; readonly before: Reason | undefined };
  /** The commits at which whoever paid then is asked. */
  asked: readonly number[];
  /** The day on which it came, and the commit that brought it. */
  readonly day: number;
  readonly since: number;
};

export type Expected = {
  readonly field: string;
  readonly after?: unknown;
  state: string;
  readonly commit: number;
  /** Whether nothing explained it at the end of the day on which it was made. */
  readonly wasSilent: boolean;
  /** A field, or the number of a reason; and what was made of it, as a text. */
  readonly key: string | number;
  readonly text: string;
  /** Of what no reason can name: those of its day. */
  readonly by?: readonly KeptReason[];
};

/** What the file says. */
export type Said = Pick<Promised, 'due' | 'budget' | 'grant' | 'target' | 'withdrawn' | 'reasons'>;

/** What stood when a day began. */
export type Morning = {
  readonly day: number;
  readonly isFirstDay: boolean;
  readonly was: Said;
  readonly changes: readonly Expected[];
};

export type Promised = {
  path: string;
  due: string;
  budget: string;
  grant: 'money' | undefined;
  withdrawn: number | undefined;
  words: number;
  readonly earlier: string[];
  reasons: Reason[];
  isThere: boolean;
  /** What its next file is compared with, while it has none. */
  stood?: Said;
  /** What the reader knows. */
  firstDay?: number;
  first?: {
    readonly due: string;
    readonly budget: string;
    readonly grant: string | undefined;
    readonly target: number | undefined;
  };
  kept: KeptReason[];
  /** The commits at which somebody paid for it. */
  asked: readonly number[];
  lastSeen: number;
  /** The commit since which it names the grant. */
  named?: number;
  /** What was known of that when a day began. */
  dawn?: { readonly day: number; readonly isNamed: boolean; readonly asked: readonly number[]; readonly seen: number };
  withdrawnOn?: number;
  /** Of the measure that is counted. */
  target: number | undefined;
  removals: Removed[];
  morning?: Morning;
  readonly changes: Expected[];
  /** The path after each commit; undefined where the file was gone. */
  readonly paths: (string | undefined)[];
};

let unique = 0;
const number = () => (unique += 1);
const newDue = () => new Date(Date.parse('2030-01-01') + number() * 86_400_000).toISOString().slice(0, 10);

export function newPromise(which: number): Promised {
  return {
    path: `organisations/riverside/milestones/promise-${which}.md`,
    due: newDue(),
    budget: `${1000 + number()}.00`,
    grant: which === 0 ? undefined : 'money',
    withdrawn: undefined,
    target: undefined,
    words: 0,
    earlier: [],
    reasons: [],
    isThere: true,
    kept: [],
    asked: [],
    lastSeen: 0,
    removals: [],
    changes: [],
    paths: [],
  };
}

type Circumstances = { readonly isAgreed: boolean; readonly time: number; readonly everybody: readonly string[] };

export function sayWhy(
  promise: Promised,
  due: string,
  { isAgreed, time, everybody }: Circumstances,
  daysAgo = 0,
): void {
  const date = new Date((time - daysAgo * 86_400) * 1000).toISOString().slice(0, 10);
  promise.reasons.push({ id: number(), date, due, agreed: isAgreed ? everybody : [], declined: [] });
}

/** False where there is nothing to do. */
export function alter(promise: Promised, act: Act, circumstances: Circumstances): boolean {
  const { everybody } = circumstances;
  const last = promise.reasons.at(-1);
  const say = (due: string, daysAgo = 0) => sayWhy(promise, due, circumstances, daysAgo);
  const move = (due: string) => {
    promise.earlier.push(promise.due);
    promise.due = due;
  };
  switch (act) {
    case 'move in silence':
    case 'copy it and move in silence':
      move(newDue());
      return true;
    case 'spend in silence':
      promise.budget = `${1000 + number()}.00`;
      return true;
    case 'move and say why':
      move(newDue());
      say(promise.due);
      return true;
    case 'say why and leave the file':
      say(newDue());
      return true;
    case 'say why with a day long ago':
      move(newDue());
      say(promise.due, 30);
      return true;
    case 'say why later':
      say(promise.due);
      return true;
    case 'funder agrees':
      return answer(last, { agreed: everybody, declined: [] });
    case 'funder declines':
      return answer(last, { agreed: [], declined: everybody.slice(0, 1) });
    case 'take a reason away':
      promise.reasons.pop();
      return last !== undefined;
    case 'put a reason back':
      return putBack(promise);
    case 'edit a reason':
      if (last) last.due = newDue();
      if (last && circumstances.isAgreed)
        last.date = new Date(Date.parse(last.date) - 432e6).toISOString().slice(0, 10);
      return last !== undefined;
    case 'move back':
      if (promise.earlier.length === 0) return false;
      move(promise.earlier[promise.earlier.length - 1] ?? '');
      return true;
    case 'rename and move in silence':
      move(newDue());
      return nameAnew(promise);
    case 'rename':
    case 'leave the name to a stranger':
      return nameAnew(promise);
    case 'change capital letters':
      promise.path = promise.path.replace(/([^/])([^/]*)$/, (_, letter: string, rest: string) =>
        letter === letter.toUpperCase() ? letter.toLowerCase() + rest : letter.toUpperCase() + rest,
      );
      return true;
    case 'remove':
      promise.isThere = false;
      return true;
    case 'withdraw':
      if (promise.withdrawn !== undefined) return false;
      promise.withdrawn = number();
      return true;
    case 'withdraw otherwise':
      if (promise.withdrawn === undefined) return false;
      promise.withdrawn = number();
      return true;
    case 'take the withdrawal back':
      if (promise.withdrawn === undefined) return false;
      promise.withdrawn = undefined;
      return true;
    case 'leave the grant':
      if (promise.grant === undefined) return false;
      promise.grant = undefined;
      return true;
    case 'join the grant':
      if (promise.grant !== undefined) return false;
      promise.grant = 'money';
      return true;
    case 'mend the text':
      promise.words += 1;
      return true;
    case 'count something more':
      if (promise.target !== undefined) return false;
      promise.target = number();
      return true;
    case 'count it no more':
      if (promise.target === undefined) return false;
      promise.target = undefined;
      return true;
    default:
      return false;
  }
}

export function nameAnew(promise: Promised): true {
  promise.path = promise.path.replace(/[^/]*$/, `name-${number()}.md`);
  return true;
}

function answer(reason: Reason | undefined, answers: Pick<Reason, 'agreed' | 'declined'>): boolean {
  const texts = (one: Pick<Reason, 'agreed' | 'declined'>) => JSON.stringify([one.agreed, one.declined]);
  if (!reason || texts(reason) === texts(answers)) return false;
  Object.assign(reason, answers);
  return true;
}

/** The newest that was taken out on a later day, as it was kept. */
function putBack(promise: Promised): boolean {
  const gone = promise.kept.findLast(({ id }) => !promise.reasons.some((one) => one.id === id));
  if (!gone) return false;
  const who = (says: string) => Object.keys(gone.answers).filter((funder) => gone.answers[funder] === says);
  promise.reasons.push({ id: gone.id, date: gone.date, due: gone.due, agreed: who('yes'), declined: who('no') });
  return true;
}
