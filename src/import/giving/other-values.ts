// What a publication says of a grant that is here already and is not the funder's to change: it is left and told.
import type { GrantFile } from './grant-file.ts';
import type { GrantRecord } from './grant-record.ts';
import { hundredthsIn, hundredthsOf } from './hundredths.ts';
import { allOwnedKeys, isMoneyKey, isSame, unreadKeys, type Owned, type OwnedKey } from './owned.ts';
import { plainToMarkdown } from './plain-to-markdown.ts';

/** An empty value is one that the publication says no longer. */
export type OtherValue = { readonly key: string; readonly value: string };

export type Said = { readonly wanted: Owned; readonly last: Owned | undefined };

export function otherValues(file: GrantFile, grant: GrantRecord, said: Said): OtherValue[] {
  return [...notOwn(file, grant, said), ...otherPayments(file, grant, said), ...otherText(file, grant)];
}

/** Each payment stands here, in place of their sum. */
function isPaidSingly({ data, owned }: GrantFile): boolean {
  return data['payments'] !== undefined && owned.disbursed === undefined;
}

/**
 * Of what several share only its own amount is a funder's to change. And no publication changes the currency of what is
 * here: whatever else stands there in that money, payments, budgets, shares of others, would become another sum. Nor does
 * what cannot be read change anything.
 */
export function isOwn(key: OwnedKey, file: GrantFile, grant: GrantRecord, wanted: Owned): boolean {
  const isOtherMoney = wanted.currency !== undefined && wanted.currency !== file.currency;
  if ((isOtherMoney && isMoneyKey(key)) || unreadKeys(wanted, grant).includes(key)) return false;
  if (key === 'payments') return !file.isShared && isPaidSingly(file) && wanted.payments !== undefined;
  return file.isShared ? key === 'amount' : key !== 'disbursed' || !isPaidSingly(file);
}

/** Of payments that somebody wrote singly the sum is looked at beside them. */
function notOwn(file: GrantFile, grant: GrantRecord, { wanted, last }: Said): OtherValue[] {
  return allOwnedKeys.flatMap((key) => {
    const value = wanted[key];
    if (isOwn(key, file, grant, wanted) || isSame(key, file.owned[key], value)) return [];
    if (key === 'payments' || (key === 'disbursed' && isPaidSingly(file))) return [];
    if (value !== undefined) return [{ key, value }];
    return last?.[key] === undefined ? [] : [{ key, value: '' }];
  });
}

function otherPayments(file: GrantFile, grant: GrantRecord, { wanted, last }: Said): OtherValue[] {
  if (isOwn('payments', file, grant, wanted)) return [];
  const { payments, left } = grant;
  const { disbursed } = wanted;
  const here = paymentsIn(file.data['payments']);
  const there = payments.map(({ date, amount }) => `${date} ${hundredthsOf(amount)}`);
  if (
    there.length > 0 &&
    there.toSorted().join() !==
      here
        ?.map(({ name }) => name)
        .toSorted()
        .join()
  )
    return [{ key: 'payments', value: payments.map(({ date, amount }) => `${date} ${amount}`).join(', ') }];
  const isWithdrawn = last?.disbursed !== undefined && disbursed === undefined && left.every(isOfNoPayment);
  if (isPaidSingly(file) && isWithdrawn && !file.isShared) return [{ key: 'payments', value: '' }];
  const paid = here?.reduce((sum, { hundredths }) => sum + hundredths, 0);
  const isOther = isPaidSingly(file) && disbursed !== undefined && hundredthsOf(disbursed) !== paid;
  return isOther && !file.isShared ? [{ key: 'disbursed', value: disbursed }] : [];
}

function isOfNoPayment(path: string): boolean {
  return !/^(?:amountDisbursed|disbursementTransaction)\b/.test(path);
}

/** Nothing where any of them cannot be read. */
function paymentsIn(written: GrantFile['data'][string] | undefined) {
  const items = Array.isArray(written) ? written : written === undefined ? [] : [written];
  const payments = items.map((item) => {
    if (typeof item !== 'object' || Array.isArray(item)) return undefined;
    const { date, amount } = item;
    const hundredths = typeof amount === 'string' ? hundredthsIn(amount) : undefined;
    return typeof date === 'string' && hundredths !== undefined
      ? { name: `${date} ${hundredths}`, hundredths }
      : undefined;
  });
  return payments.some((payment) => payment === undefined)
    ? undefined
    : payments.filter((payment) => payment !== undefined);
}

function otherText({ after }: GrantFile, { description = '' }: GrantRecord): OtherValue[] {
  const here = after.replace(/^---[^\S\n]*\n?/, '').replaceAll('\r\n', '\n');
  const isHere = here.trim() === plainToMarkdown(description).trim();
  return description === '' || isHere ? [] : [{ key: 'description', value: description }];
}
