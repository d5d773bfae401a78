// A newer publication meets a grant that is here already. What the funder owns follows the publication; what a person
// changed meanwhile stays until the publication itself says something new.
import { changeKey } from './change-key.ts';
import { grantFile, type GrantFile } from './grant-file.ts';
import { hundredthsOf } from './hundredths.ts';
import { allOwnedKeys, frontMatterValue, type Owned, type OwnedKey } from './owned.ts';

export type ChangedGrant = {
  /** Of the whole file; the same where nothing changes. */
  readonly text: string;
  /** Left as they stand here, though the publication says otherwise. */
  readonly kept: readonly OwnedKey[];
};

/**
 * `last` is what the publication said when it was imported last, absent where nobody remembers: then what stands here is
 * taken for a person's. Nothing where the file cannot be read, or not be changed without touching anything else.
 */
export function changeGrant(
  text: string,
  identifier: string,
  wanted: Owned,
  last: Owned | undefined,
): ChangedGrant | undefined {
  const file = grantFile(text, identifier);
  if (!file) return undefined;
  const [changed, kept] = decide(file, wanted, last);
  const yaml = changed.reduce((so, key) => changeKey(so, pathOf(key, file), written(key, wanted)), file.yaml);
  const made = file.before + yaml + file.after;
  return isAsMeant(made, identifier, file, changed, wanted) ? { text: made, kept } : undefined;
}

function decide(file: GrantFile, wanted: Owned, last: Owned | undefined): [OwnedKey[], OwnedKey[]] {
  const [changed, kept]: [OwnedKey[], OwnedKey[]] = [[], []];
  for (const key of file.isShared ? (['amount'] as const) : allOwnedKeys) {
    const now = file.owned[key];
    if (isSame(key, now, wanted[key]) || (key === 'disbursed' && isPaidSingly(file))) continue;
    const isNews = last !== undefined && !isSame(key, last[key], wanted[key]);
    const isTouched = last === undefined ? now !== undefined : !isSame(key, last[key], now);
    if (isTouched && (key === 'places' || !isNews)) kept.push(key);
    else changed.push(key);
  }
  return [changed, kept];
}

/** Somebody wrote down each payment, in place of their sum. */
function isPaidSingly({ data, owned }: GrantFile): boolean {
  return data['payments'] !== undefined && owned.disbursed === undefined;
}

function pathOf(key: OwnedKey, { share }: GrantFile) {
  return key === 'amount' ? [...share, 'amount'] : [key];
}

function written(key: OwnedKey, wanted: Owned) {
  const value = wanted[key];
  return value === undefined ? undefined : frontMatterValue(key, value);
}

function isSame(key: OwnedKey, one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return one === other;
  const isMoney = key === 'amount' || key === 'applied-for' || key === 'disbursed';
  return isMoney && /^\d+(?:\.\d{1,2})?$/.test(one) && hundredthsOf(one) === hundredthsOf(other);
}

/** Read back: the keys that were to change say what they should, and all others what they said. */
function isAsMeant(
  text: string,
  identifier: string,
  before: GrantFile,
  changed: readonly OwnedKey[],
  wanted: Owned,
): boolean {
  const made = grantFile(text, identifier);
  if (!made || rest(made, changed) !== rest(before, changed)) return false;
  return changed.every((key) => isSame(key, made.owned[key], wanted[key]));
}

function rest({ data, owned }: GrantFile, changed: readonly OwnedKey[]): string {
  const keys = Object.keys(data).filter((key) => !changed.some((each) => each === key) && key !== 'funders');
  const others = allOwnedKeys.filter((key) => !changed.includes(key));
  const shares = changed.includes('amount') ? withoutAmounts(data['funders']) : data['funders'];
  return JSON.stringify([keys.toSorted().map((key) => [key, data[key]]), others.map((key) => owned[key]), shares]);
}

function withoutAmounts(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'amount' ? undefined : inner)));
}
