// What a publication says of a grant that is here already and is not the funder's to change: it is left and told.
import type { GrantFile } from './grant-file.ts';
import type { GrantRecord } from './grant-record.ts';
import { hundredthsIn, hundredthsOf } from './hundredths.ts';
import { allOwnedKeys, isMoneyKey, isSame, unreadKeys, type Owned, type OwnedKey } from './owned.ts';
import { plainToMarkdown } from './plain-to-markdown.ts';

export type OtherValue = { readonly key: string; readonly value: string };

export function otherValues(file: GrantFile, grant: GrantRecord, wanted: Owned): OtherValue[] {
  return [...notOwn(file, grant, wanted), ...otherPayments(file, grant, wanted), ...otherText(file, grant)];
}

/** Somebody wrote down each payment, in place of their sum. */
function isPaidSingly({ data, owned }: GrantFile): boolean {
  return data['payments'] !== undefined && owned.disbursed === undefined;
}

/**
 * Of what several share only its own amount is a funder's to change. And no publication changes the currency of what is
 * here: whatever else stands there in that money, payments, budgets, shares of others, would become another sum. Nor does
 * what cannot be read change anything.
 */
export function isOwn(key: OwnedKey, file: GrantFile, { unread }: GrantRecord, wanted: Owned): boolean {
  const isOtherMoney = wanted.currency !== undefined && wanted.currency !== file.currency;
  if ((isOtherMoney && isMoneyKey(key)) || unreadKeys(unread).includes(key)) return false;
  return file.isShared ? key === 'amount' : key !== 'disbursed' || !isPaidSingly(file);
}

/** Of payments that somebody wrote singly the sum is looked at beside them. */
function notOwn(file: GrantFile, grant: GrantRecord, wanted: Owned): OtherValue[] {
  return allOwnedKeys.flatMap((key) => {
    const value = wanted[key];
    if (isOwn(key, file, grant, wanted) || value === undefined || isSame(key, file.owned[key], value)) return [];
    return key === 'disbursed' && isPaidSingly(file) ? [] : [{ key, value }];
  });
}

function otherPayments(file: GrantFile, { payments }: GrantRecord, { disbursed }: Owned): OtherValue[] {
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
  const paid = here?.reduce((sum, { hundredths }) => sum + hundredths, 0);
  const isOther = isPaidSingly(file) && disbursed !== undefined && hundredthsOf(disbursed) !== paid;
  return isOther && !file.isShared ? [{ key: 'disbursed', value: disbursed }] : [];
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
