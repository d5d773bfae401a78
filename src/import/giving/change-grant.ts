// A newer publication meets a grant that is here already. What the funder owns follows the publication; what a person
// changed meanwhile stays until the publication itself says something new.
import { changeKey } from './change-key.ts';
import { grantFile, type GrantFile, type OwnShare } from './grant-file.ts';
import type { GrantRecord } from './grant-record.ts';
import { isOwn, isPaidSingly, otherValues, type OtherValue } from './other-values.ts';
import { allOwnedKeys, frontMatterValue, isSame, unreadKeys, type Owned, type OwnedKey } from './owned.ts';

export type ChangedGrant = {
  /** Of the whole file; the same where nothing changes. */
  readonly text: string;
  /** Left as they stand here, though the publication says otherwise. */
  readonly kept: readonly OwnedKey[];
  /** Changed by a person, and now by the publication. */
  readonly replaced: readonly Replaced[];
  /** What the publication says that is not the funder's to change here. */
  readonly other: readonly OtherValue[];
};

type Replaced = { readonly key: OwnedKey; readonly from: string; readonly to: string };

/**
 * `last` is what the publication said when it was imported last, absent where nobody remembers: then what stands here is
 * taken for a person's. Nothing where the file cannot be read, or not be changed without touching anything else.
 */
export function changeGrant(
  text: string,
  grant: GrantRecord,
  own: OwnShare,
  { wanted, last }: Said,
): ChangedGrant | undefined {
  const file = grantFile(text, own);
  if (!file) return undefined;
  const unread = unreadKeys(wanted, grant.unread);
  const keys = allOwnedKeys.filter((key) => isOwn(key, file, wanted) && !unread.includes(key));
  const { changed, kept, touched } = decide(keys, file, { wanted, last });
  const yaml = changed.reduce((so, key) => changeKey(so, pathOf(key, file), written(key, wanted)), file.yaml);
  const made = file.before + yaml + file.after;
  if (!isAsMeant(made, own, file, changed, wanted)) return undefined;
  const replaced = touched.map((key) => ({ key, from: file.owned[key] ?? '', to: wanted[key] ?? '' }));
  return { text: made, kept, replaced, other: otherValues(file, grant, wanted) };
}

type Decision = { readonly [of in 'changed' | 'kept' | 'touched']: OwnedKey[] };

type Said = { readonly wanted: Owned; readonly last: Owned | undefined };

function decide(keys: readonly OwnedKey[], file: GrantFile, { wanted, last }: Said): Decision {
  const [changed, kept, touched]: [OwnedKey[], OwnedKey[], OwnedKey[]] = [[], [], []];
  for (const key of keys) {
    const now = file.owned[key];
    if (isSame(key, now, wanted[key]) || (key === 'disbursed' && isPaidSingly(file))) continue;
    const isNews = last !== undefined && !isSame(key, last[key], wanted[key]);
    const isTouched = last === undefined ? now !== undefined : !isSame(key, last[key], now);
    if (isTouched && (key === 'places' || !isNews)) kept.push(key);
    else {
      changed.push(key);
      if (isTouched) touched.push(key);
    }
  }
  return { changed, kept, touched };
}

function pathOf(key: OwnedKey, { share }: GrantFile) {
  return key === 'amount' ? [...share, 'amount'] : [key];
}

function written(key: OwnedKey, wanted: Owned) {
  const value = wanted[key];
  return value === undefined ? undefined : frontMatterValue(key, value);
}

/** Read back: the keys that were to change say what they should, and all others what they said. */
function isAsMeant(
  text: string,
  own: OwnShare,
  before: GrantFile,
  changed: readonly OwnedKey[],
  wanted: Owned,
): boolean {
  const made = grantFile(text, own);
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
