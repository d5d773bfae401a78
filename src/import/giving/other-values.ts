// What a publication says of a grant that is here already and is not the funder's to change: it is left and told.
import type { GrantFile } from './grant-file.ts';
import type { GrantRecord } from './grant-record.ts';
import { hundredthsOf } from './hundredths.ts';
import { allOwnedKeys, isSame, type Owned } from './owned.ts';
import { plainToMarkdown } from './plain-to-markdown.ts';

export type OtherValue = { readonly key: string; readonly value: string };

type Said = { readonly wanted: Owned; readonly last: Owned | undefined };

export function otherValues(file: GrantFile, grant: GrantRecord, said: Said): OtherValue[] {
  const { wanted } = said;
  return [...ofShared(file, said), ...otherPayments(file, grant, wanted), ...otherText(file, grant)];
}

/** Somebody wrote down each payment, in place of their sum. */
export function isPaidSingly({ data, owned }: GrantFile): boolean {
  return data['payments'] !== undefined && owned.disbursed === undefined;
}

/** A file that names no currency is in the one that the publication had. */
export function isOtherMoney(here: Owned, there: Owned, last: Owned | undefined): boolean {
  const currency = here.currency ?? last?.currency;
  return currency !== undefined && there.currency !== undefined && currency !== there.currency;
}

/** What several funders share is nobody's own. */
function ofShared({ isShared, owned }: GrantFile, { wanted, last }: Said): OtherValue[] {
  return allOwnedKeys.flatMap((key) => {
    const value = wanted[key];
    const isOwn = key === 'amount' && !isOtherMoney(owned, wanted, last);
    if (!isShared || isOwn || value === undefined || isSame(key, owned[key], value)) return [];
    return [{ key, value }];
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
    if (typeof date !== 'string' || typeof amount !== 'string' || !/^\d+(?:\.\d{1,2})?$/.test(amount)) return undefined;
    return { name: `${date} ${hundredthsOf(amount)}`, hundredths: hundredthsOf(amount) };
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
