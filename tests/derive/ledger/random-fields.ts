// One promise that is written anew every other day, in any of its fields, in silence or with a reason, and what an honest
// reader makes of each change. What the reader says follows from what was done, and not from the files.
import fc from 'fast-check';
import { at, type Step } from '../../history/repository.ts';

/** What a revision can name, and what none can. */
const nameable = ['title', 'due', 'budget', 'measures.talks.target'] as const;
const others = [
  'question',
  'promised',
  'kind',
  'how-we-will-look',
  'measures.talks.title',
  'measures.talks.unit',
  'measures.talks.baseline',
] as const;

export type FieldName = (typeof nameable)[number] | (typeof others)[number];
export type Values = { readonly [Field in FieldName]?: string };

type Deed = {
  /** A value is a number; 0 is the first one, and the last leaves out what may be absent. */
  readonly fields: readonly (readonly [field: FieldName, value: number])[];
  /** Whether a revision comes with it: one that names what it can, or one that names nothing. */
  readonly why: 'nothing' | 'names' | 'tells';
  readonly isAgreed: boolean;
  /** What cannot be read in this version: nobody is accused of it, and what it says later is compared with what it was. */
  readonly slips: readonly Slip[];
  /** Lists of which nothing can be read in it. */
  readonly lists: readonly List[];
  /** Instead of all that: the file is a link, and says nothing. */
  readonly isLink: boolean;
  /** What comes of it on the same day: it is taken back, or the file goes and comes back with it. */
  readonly evening: 'stands' | 'taken back' | 'gone for an hour';
};

/** Without a title or a due day there is no promise. */
const mayFail = ['budget', 'question', 'promised', 'kind', 'how-we-will-look', 'measures.talks.baseline'] as const;
type Slip = (typeof mayFail)[number];
type List = 'measures' | 'revisions';

const values = 4;

export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.record({
    fields: fc.uniqueArray(fc.tuple(fc.constantFrom(...nameable, ...others), fc.nat(values - 1)), {
      maxLength: 3,
      selector: ([field]) => field,
    }),
    why: fc.constantFrom('nothing', 'nothing', 'names', 'tells'),
    isAgreed: fc.boolean(),
    isLink: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
    slips: fc.oneof(fc.constant([]), fc.uniqueArray(fc.constantFrom(...mayFail), { maxLength: 2 })),
    lists: fc.constantFrom([], [], [], ['measures'], ['revisions'], ['measures', 'revisions']),
    evening: fc.constantFrom('stands', 'stands', 'stands', 'taken back', 'gone for an hour'),
  }),
  { minLength: 2, maxLength: 14 },
);

/** `on` is the commit that brought it, or brought it back; `day` the one that had it first. */
type Reason = { readonly on: number; readonly day: number; readonly named: Values; readonly isAgreed: boolean };

export type ToldField = {
  readonly field: FieldName | 'revisions';
  readonly after: string | undefined;
  state: string;
  readonly on: number;
};
type Open = ToldField & { readonly field: FieldName; readonly wasSilent: boolean; readonly by: Reason[] };

export type Lived = {
  readonly steps: readonly Step[];
  readonly changes: readonly ToldField[];
  /** What the page shows. */
  readonly shown: Values;
};

export function live(done: readonly Deed[]): Lived {
  const first = Object.fromEntries([...nameable, ...others].map((field) => [field, valueAt(field, 0)])) as Values;
  let past: Past = { now: first, reasons: [], changes: [] };
  const ofNoAccount: ToldField[] = [];
  const steps = [stepOf(0, past)];
  for (const deed of done) {
    const on = steps.length;
    const evening = (hours: number, step: Pick<Step, 'files'>) =>
      steps.push({ ...step, time: at(dayOf(on), hours * 3600) });
    if (deed.isLink) {
      steps.push({ time: at(dayOf(on)), files: { [promiseFile]: null }, links: { [promiseFile]: '../elsewhere.md' } });
      continue;
    }
    const morning = past;
    past = after(morning, deed, { first, on });
    const step = stepOf(on, past, deed);
    steps.push(step);
    if (deed.evening === 'stands') continue;
    ofNoAccount.push(...undone(past, on));
    evening(1, deed.evening === 'taken back' ? stepOf(on, morning) : { files: { [promiseFile]: null } });
    if (deed.evening === 'gone for an hour') evening(2, step);
    past = deed.evening === 'taken back' ? morning : after(morning, deed, { first, on: on + 2, day: on });
  }
  const { changes, reasons } = past;
  const shown = [...nameable, ...others].map((field) => [field, heldNow(field, first, reasons, changes)]);
  const told = [...changes, ...ofNoAccount].sort((a, b) => a.on - b.on);
  return { steps, changes: told, shown: Object.fromEntries(shown) as Values };
}

type Past = { readonly now: Values; readonly reasons: readonly Reason[]; readonly changes: readonly Open[] };
type When = { readonly first: Values; readonly on: number; readonly day?: number };

function after(morning: Past, deed: Deed, { first, on, day = on }: When): Past {
  const changes = morning.changes.map((change) => ({ ...change, by: [...change.by] }));
  const reasons = [...morning.reasons];
  const now: { -readonly [Field in FieldName]?: string | undefined } = {
    ...morning.now,
    ...Object.fromEntries(deed.fields.map(([field, n]) => [field, valueAt(field, n)])),
  };
  for (const field of [...nameable, ...others]) if (isUnread(field, deed)) now[field] = morning.now[field];
  const changed = ([...nameable, ...others] as const).filter((field) => now[field] !== morning.now[field]);
  if (deed.why !== 'nothing' && !deed.lists.includes('revisions'))
    reasons.push({ on, day, named: namedBy(deed, changed, now), isAgreed: deed.isAgreed });
  settle(changes, reasons, on);
  for (const field of changed.sort()) changes.push(judge(field, now[field], { first, reasons, changes, on }));
  return { now, reasons, changes };
}

function isUnread(field: FieldName, { slips, lists }: Deed): boolean {
  return slips.some((slip) => slip === field) || (lists.includes('measures') && field.startsWith('measures.'));
}

/** What was done on a day and is not there in the evening, with the reason that went in the commit after it. */
function undone({ changes, reasons }: Past, on: number): ToldField[] {
  const gone = { field: 'revisions', after: undefined, on: on + 1 } as const;
  const went = [...changes.filter((one) => one.on === on), ...reasons.flatMap((one) => (one.on === on ? [gone] : []))];
  return went.map((one) => ({ ...one, state: 'first-day' }));
}

function withSlips(now: Values, slips: readonly Slip[]): Values {
  return { ...now, ...Object.fromEntries(slips.map((field) => [field, field === 'kind' ? 'qestion' : '[N/A]'])) };
}

function namedBy({ why }: Deed, changed: readonly FieldName[], after: Values): Values {
  if (why === 'tells') return {};
  return Object.fromEntries(changed.filter(isNameable).map((field) => [field, after[field]]));
}

const isNameable = (field: FieldName) => nameable.some((one) => one === field);
const isPlain = ({ named }: Reason) => Object.keys(named).length === 0;

/** The reasons for a value that holds, or that wait for a funder; what a later one has overtaken is none any more. */
function naming(field: FieldName, value: string | undefined, reasons: readonly Reason[], on: number): Reason[] {
  const latest = reasons.findLast(({ named, isAgreed }) => isAgreed && named[field] !== undefined)?.on ?? 0;
  return reasons.filter((one) => one.named[field] === value && (one.on >= latest || one.on === on));
}

function stateFor(by: readonly Reason[]): 'explained' | 'proposed' | undefined {
  if (by.length === 0) return undefined;
  return by.some(({ isAgreed }) => isAgreed) ? 'explained' : 'proposed';
}

function settle(changes: readonly Open[], reasons: readonly Reason[], on: number): void {
  for (const change of changes) {
    const { field, after, by } = change;
    if (change.state !== 'unexplained' && change.state !== 'proposed') continue;
    if (!isNameable(field)) by.push(...reasons.filter((one) => one.on === on && isPlain(one)));
    const state = stateFor(isNameable(field) ? naming(field, after, reasons, on) : by);
    if (state) change.state = state === 'explained' && change.wasSilent ? 'explained-later' : state;
  }
}

type Circumstances = {
  readonly first: Values;
  readonly reasons: readonly Reason[];
  readonly changes: readonly Open[];
  readonly on: number;
};

function judge(field: FieldName, after: string | undefined, { first, reasons, changes, on }: Circumstances): Open {
  const by = isNameable(field) ? naming(field, after, reasons, on) : reasons.filter((one) => one.on === on);
  const reason = stateFor(by);
  const isBack = reason !== 'explained' && heldNow(field, first, reasons, changes) === after;
  const state = isBack ? 'restored' : (reason ?? 'unexplained');
  return { field, after, state, on, wasSilent: state === 'unexplained', by: [...by] };
}

/** What was agreed last, or was explained; else what was promised first. */
function heldNow(field: FieldName, first: Values, reasons: readonly Reason[], changes: readonly Open[]) {
  if (isNameable(field))
    return (
      reasons.findLast(({ named, isAgreed }) => isAgreed && named[field] !== undefined)?.named[field] ?? first[field]
    );
  const explained = changes.findLast((one) => one.field === field && /^(explained|restored)/.test(one.state));
  return explained ? explained.after : first[field];
}

const optional: readonly FieldName[] = [
  'question',
  'how-we-will-look',
  'measures.talks.unit',
  'measures.talks.baseline',
];

function valueAt(field: FieldName, number: number): string | undefined {
  if (number === values - 1 && optional.includes(field)) return undefined;
  if (field === 'due') return `2030-01-0${number + 1}`;
  if (field === 'promised') return `2023-01-0${number + 1}`;
  if (field === 'kind') return number % 2 === 0 ? 'question' : 'delivery';
  if (field === 'budget') return `${number + 1}00.00`;
  if (field === 'measures.talks.target' || field === 'measures.talks.baseline') return String(number + 1);
  return `${field.replaceAll('.', ' ')} ${number}`;
}

const dayOf = (on: number) => new Date(Date.parse('2024-03-01') + on * 2 * 86_400_000).toISOString().slice(0, 10);

function stepOf(on: number, { now: values, reasons }: Past, { slips, lists }: Partial<Deed> = {}): Step {
  const now = withSlips(values, slips ?? []);
  const key = (field: FieldName, indent = '') => {
    const name = field.split('.').at(-1);
    return now[field] === undefined ? '' : `${indent}${name}: ${now[field]}\n`;
  };
  const measures = (['title', 'unit', 'baseline', 'target'] as const).map((part) =>
    key(`measures.talks.${part}`, '    '),
  );
  const text = [
    '---\ngrant: money\n',
    ...(['title', 'due', 'promised', 'kind', 'budget', 'question', 'how-we-will-look'] as const).map((field) =>
      key(field),
    ),
    lists?.includes('measures') ? 'measures: see above\n' : `measures:\n  - id: talks\n${measures.join('')}`,
    reasons.length > 0
      ? `revisions:${lists?.includes('revisions') ? ' see above\n' : `\n${reasons.map(writtenReason).join('')}`}`
      : '',
    '---\n',
  ].join('');
  const settled = {
    'funders/mill/funder.md': '---\nname: The Mill\n---\n',
    'organisations/riverside/grants/money.md':
      '---\ntitle: Money\nawarded: 2023-01-01\nfunders: [{ funder: mill, amount: 900 }]\n---\n',
  };
  return { time: at(dayOf(on)), files: { ...(on === 0 ? settled : {}), [promiseFile]: text } };
}

export const promiseFile = 'organisations/riverside/milestones/promise.md';

function writtenReason({ day, named, isAgreed }: Reason): string {
  const { 'measures.talks.target': target, ...plain } = named;
  const parts = Object.entries(plain).map(([field, value]) => `, ${field}: ${value}`);
  const targets = target === undefined ? '' : `, targets: { talks: ${target} }`;
  return `  - { date: ${dayOf(day)}, reason: Reason ${day}${isAgreed ? ', agreed-with: [mill]' : ''}${parts.join('')}${targets} }\n`;
}
