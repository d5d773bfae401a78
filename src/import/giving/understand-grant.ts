// What a record says, in our terms. What it must say and does not is a refusal; everything else that cannot be read is
// left out and told.
import { largestFile } from '../../read/read-text.ts';
import type { DayOrder } from '../day-of-text.ts';
import { amountText } from './amount-text.ts';
import { fieldReader, type FieldReader } from './field-reader.ts';
import type { Fields } from './fields.ts';
import type { GrantRecord, Oddity, Party, Refusal, Terms } from './grant-record.ts';
import { takePayments } from './take-payments.ts';
import { takeRecipient } from './take-recipient.ts';
import { takeTerms } from './take-terms.ts';

export type Understood = { readonly oddities: readonly Oddity[] } & (
  { readonly grant: GrantRecord } | { readonly refusal: Refusal }
);

export function understandGrant(fields: Fields, line: number, order: DayOrder | undefined): Understood {
  const read = fieldReader(fields, order);
  const found = grantOf(read, line);
  return 'code' in found ? { refusal: found, oddities: [] } : { grant: found, oddities: read.oddities };
}

function grantOf(read: FieldReader, line: number): GrantRecord | Refusal {
  const identifier = read.fields.takeText('id');
  if (identifier === undefined) return refused('no-identifier');
  // Before anything looks through it, letter by letter.
  if (String(read.fields.peek('description') ?? '').length > largestFile) return refused('too-large');
  const title = read.text('title');
  if (title === undefined) return refused('no-title');
  const award = awardOf(read);
  if ('code' in award) return award;
  const funder = funderOf(read);
  if (funder === undefined) return refused('no-funder');
  const recipient = takeRecipient(read);
  if ('code' in recipient) return recipient;
  const description = read.lines('description');
  const programme = read.text('grantProgramme/0/title');
  const terms = takeTerms(read, award);
  const payments = takePayments(read, terms);
  const odd = read.oddities.flatMap(({ code, path }) => (code === 'odd-value' ? [path] : []));
  const left = read.fields.left().map(([path]) => path);
  return {
    ...{ line, identifier, title, funder, recipient, terms, payments, odd, left },
    ...(description === '' ? {} : { description }),
    ...(programme === undefined ? {} : { programme: { title: programme } }),
  };
}

function refused(code: Refusal['code'], detail = ''): Refusal {
  return { code, detail };
}

function awardOf(read: FieldReader): Pick<Terms, 'amount' | 'currency' | 'awarded'> | Refusal {
  const currency = read.needed('currency', read.asCurrency);
  const amount = read.needed('amountAwarded', (value) => amountText(value, currency.value ?? ''));
  if (amount.written === '') return refused('no-amount');
  if (currency.value === undefined) return refused('no-currency', currency.written);
  if (amount.value === undefined) return refused('odd-amount', amount.written);
  const awarded = read.needed('awardDate', read.asDay);
  if (awarded.value === undefined)
    return refused(awarded.written === '' ? 'no-award-date' : 'odd-award-date', awarded.written);
  return { amount: amount.value, currency: currency.value, awarded: awarded.value };
}

function funderOf(read: FieldReader): Party | undefined {
  const identifier = read.fields.takeText('fundingOrganization/0/id');
  const name = read.text('fundingOrganization/0/name');
  if (identifier === undefined || name === undefined) return undefined;
  const url = read.address('fundingOrganization/0/url');
  return { identifier, name, ...(url ? { url } : {}) };
}
