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
  /** Instead of all that: the file is a link, and says nothing. */
  readonly isLink: boolean;
};

/** Without a title or a due day there is no promise. */
const mayFail = ['budget', 'question', 'promised', 'kind', 'how-we-will-look', 'measures.talks.baseline'] as const;
type Slip = (typeof mayFail)[number];

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
  }),
  { minLength: 2, maxLength: 14 },
);

type Reason = { readonly on: number; readonly named: Values; readonly isAgreed: boolean };

export type ToldField = {
  readonly field: FieldName;
  readonly after: string | undefined;
  state: string;
  readonly on: number;
};
type Open = ToldField & { readonly wasSilent: boolean; readonly by: Reason[] };

export type Lived = {
  readonly steps: readonly Step[];
  readonly changes: readonly ToldField[];
  /** What the page shows. */
  readonly shown: Values;
};

export function live(done: readonly Deed[]): Lived {
  const first = Object.fromEntries([...nameable, ...others].map((field) => [field, valueAt(field, 0)])) as Values;
  let now = first;
  const reasons: Reason[] = [];
  const changes: Open[] = [];
  const steps = [stepOf(0, now, reasons)];
  for (const [index, deed] of done.entries()) {
    const on = index + 1;
    if (deed.isLink) {
      steps.push({ time: at(dayOf(on)), files: { [promiseFile]: null }, links: { [promiseFile]: '../elsewhere.md' } });
      continue;
    }
    const after: { -readonly [Field in FieldName]?: string | undefined } = {
      ...now,
      ...Object.fromEntries(deed.fields.map(([field, n]) => [field, valueAt(field, n)])),
    };
    for (const slip of deed.slips) after[slip] = now[slip];
    const changed = ([...nameable, ...others] as const).filter((field) => after[field] !== now[field]);
    if (deed.why !== 'nothing') reasons.push({ on, named: namedBy(deed, changed, after), isAgreed: deed.isAgreed });
    settle(changes, reasons, on);
    for (const field of changed.sort()) changes.push(judge(field, after[field], { first, reasons, changes, on }));
    now = after;
    steps.push(stepOf(on, withSlips(now, deed.slips), reasons));
  }
  const shown = [...nameable, ...others].map((field) => [field, heldNow(field, first, reasons, changes)]);
  return { steps, changes, shown: Object.fromEntries(shown) as Values };
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

function stepOf(on: number, now: Values, reasons: readonly Reason[]): Step {
  const key = (field: FieldName, indent = '') => {
    const name = field.split('.').at(-1);
    return now[field] === undefined ? '' : `${indent}${name}: ${now[field]}\n`;
  };
  const text = [
    '---\ngrant: money\n',
    ...(['title', 'due', 'promised', 'kind', 'budget', 'question', 'how-we-will-look'] as const).map((field) =>
      key(field),
    ),
    'measures:\n  - id: talks\n',
    ...(['title', 'unit', 'baseline', 'target'] as const).map((part) => key(`measures.talks.${part}`, '    ')),
    reasons.length > 0 ? `revisions:\n${reasons.map(writtenReason).join('')}` : '',
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

function writtenReason({ on, named, isAgreed }: Reason): string {
  const { 'measures.talks.target': target, ...plain } = named;
  const parts = Object.entries(plain).map(([field, value]) => `, ${field}: ${value}`);
  const targets = target === undefined ? '' : `, targets: { talks: ${target} }`;
  return `  - { date: ${dayOf(on)}, reason: Reason ${on}${isAgreed ? ', agreed-with: [mill]' : ''}${parts.join('')}${targets} }\n`;
}
