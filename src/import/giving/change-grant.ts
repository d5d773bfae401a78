// A newer publication meets a grant that is here already. What the funder owns follows the publication; what a person
// changed meanwhile stays until the publication itself says something new.
import { isDay } from '../../model/day.ts';
import type { Written } from '../../read/yaml.ts';
import { changeKey } from './change-key.ts';
import { grantFile, type GrantFile, type OwnShare } from './grant-file.ts';
import type { GrantRecord } from './grant-record.ts';
import { isPairs } from './is-pairs.ts';
import { isOwn, otherValues, type OtherValue, type Said } from './other-values.ts';
import { allOwnedKeys, defined, frontMatterValue, isList, isSame, type Owned, type OwnedKey } from './owned.ts';

export type ChangedGrant = {
  /** Of the whole file; the same where nothing changes. */
  readonly text: string;
  /** Left as they stand here, though the publication says otherwise. */
  readonly kept: readonly Both[];
  /** Changed by a person, and now by the publication. */
  readonly replaced: readonly Both[];
  /** Taken out, because the publication says them no longer. */
  readonly withdrawn: readonly OwnedKey[];
  /** What the publication says that is not the funder's to change here. */
  readonly other: readonly OtherValue[];
  /** What it said of each key when that was last its to change. */
  readonly remembered: Owned;
};

/** What stands here, and what the publication says. */
type Both = { readonly key: OwnedKey; readonly here: string; readonly there: string };

/**
 * `last` is what the publication said when it was imported last, absent where nobody remembers: then what stands here is
 * taken for a person's. Nothing where the file cannot be read, or not be changed without touching anything else.
 */
export function changeGrant(
  text: string,
  grant: GrantRecord,
  share: OwnShare,
  { wanted, last }: Said,
): ChangedGrant | undefined {
  const file = grantFile(text, share);
  if (!file) return undefined;
  const own = allOwnedKeys.filter((key) => isOwn(key, file, grant, wanted));
  const decided = decide(own, file, { wanted, last });
  const backwards = backwardsDays(decided.changed, file, wanted);
  const { changed, kept, touched } = without(backwards, decided);
  const yaml = changed.reduce((so, key) => changeKey(so, pathOf(key, file), written(key, wanted)), file.yaml);
  const made = file.before + yaml + file.after;
  if (!isAsMeant(made, share, file, changed, wanted)) return undefined;
  const both = (key: OwnedKey): Both => ({ key, here: file.owned[key] ?? '', there: wanted[key] ?? '' });
  const withdrawn = changed.filter((key) => wanted[key] === undefined && !touched.includes(key));
  const isApplied = (key: OwnedKey) => own.includes(key) && !backwards.includes(key);
  const remembered = Object.fromEntries(
    allOwnedKeys.map((key) => [key, last && !isApplied(key) ? last[key] : wanted[key]]),
  );
  return {
    text: made,
    kept: kept.map(both),
    replaced: touched.map(both),
    withdrawn,
    other: otherValues(file, grant, { wanted, last }),
    remembered: defined(remembered),
  };
}

type Decision = { readonly [of in 'changed' | 'kept' | 'touched']: OwnedKey[] };

function decide(keys: readonly OwnedKey[], file: GrantFile, { wanted, last }: Said): Decision {
  const [changed, kept, touched]: [OwnedKey[], OwnedKey[], OwnedKey[]] = [[], [], []];
  for (const key of keys) {
    const now = file.owned[key];
    if (isSame(key, now, wanted[key])) continue;
    const isNews = last !== undefined && !isSame(key, last[key], wanted[key]);
    const isTouched = last === undefined ? now !== undefined : !isSame(key, last[key], now);
    if (isTouched && (isList(key) || !isNews)) kept.push(key);
    else {
      changed.push(key);
      if (isTouched) touched.push(key);
    }
  }
  return { changed, kept, touched };
}

/**
 * The days of which the change would bring a start behind the end that stands here, or an award behind what was paid or
 * drawn by it: what is published would lose that.
 */
function backwardsDays(changed: readonly OwnedKey[], { owned, data }: GrantFile, wanted: Owned): readonly OwnedKey[] {
  const after = (key: OwnedKey) => (changed.includes(key) ? wanted[key] : owned[key]) ?? '';
  const isBackwards = after('ends') !== '' && after('starts') > after('ends');
  const spans = isBackwards ? changed.filter((key) => key === 'starts' || key === 'ends') : [];
  const draws = isPairs(data['contingency']) ? data['contingency']['draws'] : undefined;
  const payments = changed.includes('payments') ? (JSON.parse(wanted.payments ?? '[]') as Written) : data['payments'];
  const isPaidBefore = [...datesIn(payments), ...datesIn(draws)].some(
    (date) => date < after('awarded') && date >= (owned.awarded ?? ''),
  );
  return isPaidBefore && changed.includes('awarded') ? [...spans, 'awarded'] : spans;
}

function datesIn(written: Written | undefined): string[] {
  const items = Array.isArray(written) ? written : [written];
  return items.flatMap((item) => (isPairs(item) && isDay(String(item['date'])) ? [String(item['date'])] : []));
}

function without(keys: readonly OwnedKey[], { changed, kept, touched }: Decision): Decision {
  const isOther = (key: OwnedKey) => !keys.includes(key);
  return { changed: changed.filter(isOther), kept: [...kept, ...keys], touched: touched.filter(isOther) };
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
