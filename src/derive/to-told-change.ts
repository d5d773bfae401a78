// What the ledger keeps as plain facts, told with what readers know things by: amounts with their currency, measures,
// grants and funders by their names.
import { day } from '../model/day.ts';
import type { Site } from '../model/linked-site.ts';
import type { Measure } from '../model/milestone.ts';
import type { ChangedField, ToldChange, ToldValue } from '../model/told-change.ts';
import type { Fact } from './ledger/fact.ts';
import type { Ledger } from './ledger/to-ledger.ts';
import type { MeasuresThen } from './measures-then.ts';
import type { FieldChange } from './ledger/promise-fields.ts';

/** Where the names of a change are found. `measures` are those of the thing's last version. */
export type ChangePlace = {
  readonly site: Pick<Site, 'organisations' | 'funders'>;
  readonly ledger: Pick<Ledger, 'funders'>;
  readonly organisation: string;
  readonly currency: string;
  readonly measures?: readonly Measure[];
  /** Those of the versions before the change and after it, where they are known. */
  readonly around?: MeasuresThen;
};

export function toToldChange({ field, before, after }: FieldChange, place: ChangePlace): ToldChange {
  const [first = '', id = '', part] = field.split('.');
  const told = toldField(first, part);
  const measure = place.measures?.find((one) => one.id === id);
  const of = first === 'funders' ? funderName(id, place) : first === 'measures' ? (measure?.title ?? id) : undefined;
  const unitIn = (some: readonly Measure[] | undefined) => (some?.find((one) => one.id === id) ?? measure)?.unit;
  const { around } = place;
  return {
    field: told,
    ...(of === undefined ? {} : { of }),
    ...(before === undefined ? {} : { before: toldValue(told, before, place, unitIn(around?.before)) }),
    ...(after === undefined ? {} : { after: toldValue(told, after, place, unitIn(around?.after)) }),
  };
}

function toldField(first: string, part: string | undefined): ChangedField {
  if (first === 'measures') return part === undefined ? 'measure' : part === 'title' ? 'measure-title' : asField(part);
  if (first === 'funders') return 'funder';
  return first === 'revisions' ? 'revision' : asField(first);
}

const plain = ['title', 'due', 'promised', 'budget', 'question', 'how-we-will-look', 'grant', 'kind'] as const;
const ofMeasure = ['unit', 'baseline', 'target'] as const;
const ofGrant = ['awarded', 'starts', 'ends', 'currency', 'contingency'] as const;

function asField(name: string): ChangedField {
  const found = [...plain, ...ofMeasure, ...ofGrant, 'withdrawn' as const].find((field) => field === name);
  if (!found) throw new Error(`The ledger tells of a field ${name} that pages have no word for`);
  return found;
}

function toldValue(field: ChangedField, fact: Fact, place: ChangePlace, unit: string | undefined): ToldValue {
  const text = String(fact);
  switch (field) {
    case 'due':
    case 'promised':
    case 'awarded':
    case 'starts':
    case 'ends':
      return { is: 'day', day: day.parse(text) };
    case 'budget':
    case 'funder':
    case 'contingency':
      return money(text, place);
    case 'baseline':
    case 'target':
      return { is: 'count', count: Number(fact), ...(unit ? { unit } : {}) };
    case 'kind':
      return { is: 'kind', kind: text === 'question' ? 'question' : 'delivery' };
    case 'measure':
    case 'revision':
    case 'withdrawn':
      return { is: 'parts', parts: partsOf(fact, place) };
    case 'grant':
      return { is: 'text', text: grantTitle(text, place) };
    default:
      return { is: 'text', text };
  }
}

/** The parts of a measure or a revision that are there, in the order in which they are read. */
function partsOf(fact: Fact, place: ChangePlace): ToldValue[] {
  if (typeof fact !== 'object' || isList(fact)) return [{ is: 'text', text: String(fact) }];
  const unit = typeof fact['unit'] === 'string' ? { unit: fact['unit'] } : {};
  return partOrder.flatMap((key): ToldValue[] => {
    const part = fact[key];
    if (part === undefined) return [];
    if (key === 'date' || key === 'due') return [{ is: 'day', day: day.parse(String(part)) }];
    if (key === 'budget') return [money(String(part), place)];
    if (typeof part === 'number') return [{ is: 'count', count: part, ...unit }];
    if (isList(part)) return part.map((id) => ({ is: 'text', text: funderName(String(id), place) }));
    if (typeof part === 'object') return Object.values(part).map((count) => ({ is: 'count', count: Number(count) }));
    return [{ is: 'text', text: String(part) }];
  });
}

const partOrder = [
  'date',
  'title',
  'reason',
  'due',
  'budget',
  'baseline',
  'target',
  'targets',
  'agreed-with',
  'declined-by',
] as const;

/** The ledger writes amounts with two places always: `1800.00`. */
function money(text: string, { currency }: ChangePlace): ToldValue {
  return { is: 'money', money: { hundredths: Number(text.replace('.', '')), currency } };
}

function funderName(first: string, { site, ledger }: ChangePlace): string {
  const id = ledger.funders.now(first);
  return site.funders.find((funder) => funder.id === id)?.content.name ?? id;
}

function grantTitle(id: string, { site, organisation }: ChangePlace): string {
  const grants = site.organisations.find((one) => one.id === organisation)?.grants;
  return grants?.find((grant) => grant.id === id)?.content.title ?? id;
}

function isList(fact: Fact): fact is readonly Fact[] {
  return Array.isArray(fact);
}
