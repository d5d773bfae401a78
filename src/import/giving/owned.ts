// What the funder owns of a grant: what its publication may change again. Everything else in the file, and the text, is the
// organisation's.
import type { Value } from '../write-front-matter.ts';
import { amountText } from './amount-text.ts';
import type { GrantRecord, Payment, Place } from './grant-record.ts';
import { hundredthsIn, hundredthsOf } from './hundredths.ts';

const ownedKeys = [
  'title',
  'amount',
  'awarded',
  'programme',
  'currency',
  'starts',
  'ends',
  'applied-for',
  'disbursed',
  'payments',
  'places',
] as const;

export type OwnedKey = (typeof ownedKeys)[number];

/** As texts; places and payments as the JSON of their lists. `amount` is that of the funder's own share. */
export type Owned = { readonly [key in OwnedKey]?: string };

/** What another currency would make another sum of, and that currency. */
const moneyKeys: readonly OwnedKey[] = ['amount', 'currency', 'applied-for', 'disbursed', 'payments'];

/** What stays once somebody has changed it here, whatever the publication says. */
export function isList(key: OwnedKey): boolean {
  return key === 'places' || key === 'payments';
}

export function isMoneyKey(key: OwnedKey): boolean {
  return moneyKeys.includes(key);
}

/** Fields of the standard, and what is made of them. */
const units: readonly { readonly field: RegExp; readonly keys: readonly OwnedKey[] }[] = [
  { field: /^grantProgramme\b/, keys: ['programme'] },
  { field: /^amountAppliedFor\b/, keys: ['applied-for'] },
  { field: /^(?:amountDisbursed|disbursementTransaction)\b/, keys: ['disbursed', 'payments'] },
  { field: /^plannedDates\b/, keys: ['starts', 'ends'] },
  { field: /^beneficiaryLocation\b/, keys: ['places'] },
];

/**
 * What is missing where something stands that is no value of it, or that nobody looks for: nobody knows whether it changed.
 * Of places a part is missing where a position is none.
 */
export function unreadKeys(wanted: Owned, { odd, left }: GrantRecord): readonly OwnedKey[] {
  return units.flatMap(({ field, keys }) => {
    const isOdd = odd.some((path) => field.test(path));
    if (!isOdd && !left.some((path) => field.test(path))) return [];
    return keys.filter((key) => wanted[key] === undefined || (isOdd && key === 'places'));
  });
}

export function isOwnedKey(key: string): key is OwnedKey {
  return ownedKeys.some((each) => each === key);
}

export function ownedOf({ title, terms, payments }: GrantRecord, programme: string | undefined): Owned {
  const { amount, awarded, currency, starts, ends, appliedFor, disbursed, places } = terms;
  return defined({
    title,
    amount,
    awarded,
    programme,
    currency,
    starts,
    ends,
    'applied-for': appliedFor,
    disbursed: disbursed ?? totalOf(payments),
    payments: payments.length > 0 ? JSON.stringify(payments) : undefined,
    places: places.length > 0 ? JSON.stringify(places) : undefined,
  });
}

/** In a grant's file payments stand in place of their sum, unless they came when the sum stood there already. */
function totalOf(payments: GrantRecord['payments']): string | undefined {
  if (payments.length === 0) return undefined;
  return amountText(payments.reduce((sum, { amount }) => sum + hundredthsOf(amount), 0) / 100, '');
}

export function defined(values: { readonly [key in OwnedKey]?: string | undefined }): Owned {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** The value of a key in the front-matter. */
export function frontMatterValue(key: OwnedKey, text: string): Value {
  return isList(key) ? (JSON.parse(text) as Place[] | Payment[]) : text;
}

export function isSame(key: OwnedKey, one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return one === other;
  const [left, right] = isMoneyKey(key) ? [hundredthsIn(one), hundredthsIn(other)] : [];
  return left !== undefined && left === right;
}

export const allOwnedKeys: readonly OwnedKey[] = ownedKeys;
