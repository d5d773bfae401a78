import { hundredthsOf } from './hundredths.ts';
import { amountText } from './amount-text.ts';
import type { FieldReader } from './field-reader.ts';
import type { Payment, Terms } from './grant-record.ts';

const list = 'disbursementTransaction';

/**
 * The payments, where each of them can be read, is in the grant's currency and not before the award, and all of them are
 * what was paid in total. Else the total holds, and they stay among what has no place: two sums cannot both be shown.
 */
export function takePayments(read: FieldReader, { currency, awarded, disbursed }: Terms): Payment[] {
  const indices = Array.from({ length: read.fields.count(list) }, (_, index) => index);
  const payments = indices.map((index) => paymentAt(`${list}/${index}`, read, currency));
  const known = payments.filter((payment) => payment !== undefined);
  const total = known.reduce((sum, { amount }) => sum + hundredthsOf(amount), 0);
  const isWhole = known.length === payments.length && known.every(({ date }) => date >= awarded);
  if (!isWhole || (disbursed !== undefined && hundredthsOf(disbursed) !== total)) return [];
  for (const index of indices)
    for (const key of ['transactionDate', 'value', 'currency']) read.fields.take(`${list}/${index}/${key}`);
  return known;
}

function paymentAt(path: string, { fields, asDay, asCurrency }: FieldReader, currency: string): Payment | undefined {
  const [day, value, own] = ['transactionDate', 'value', 'currency'].map((key) => fields.peek(`${path}/${key}`));
  if (day === undefined || value === undefined) return undefined;
  const [date, amount] = [asDay(day), amountText(value, currency)];
  const isForeign = own !== undefined && asCurrency(own) !== currency;
  return date === undefined || amount === undefined || isForeign ? undefined : { date, amount };
}
