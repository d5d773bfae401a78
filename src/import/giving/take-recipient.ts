import { numberField, registeredIdentifier, type NumberField } from '../../model/register.ts';
import { hasContacts } from './clean-text.ts';
import type { FieldReader } from './field-reader.ts';
import type { Leaf } from './fields.ts';
import type { Recipient, Refusal } from './grant-record.ts';

const at = 'recipientOrganization/0';

/** Who got the grant. A person's name is nobody's business here. */
export function takeRecipient(read: FieldReader): Recipient | Refusal {
  const { fields } = read;
  const own = fields.takeText(`${at}/id`);
  const name = read.text(`${at}/name`);
  const numbers = numberFields.flatMap((field) => numberOf(field, own, read) ?? []);
  const [identifier, ...registered] = own === undefined ? numbers : [own, ...numbers.filter((one) => one !== own)];
  const isOfPerson = fields.count('recipientOrganization') === 0 && fields.left().some(isOfIndividual);
  if (isOfPerson) return { code: 'recipient-individual', detail: '' };
  if (name === undefined) return { code: 'no-recipient', detail: identifier ?? '' };
  if (identifier === undefined) return { code: 'no-recipient-identifier', detail: name };
  const locality = read.text(`${at}/addressLocality`);
  const url = read.address(`${at}/url`);
  const description = descriptionOf(read);
  return {
    ...{ identifier, name, registered },
    ...(locality === undefined ? {} : { locality }),
    ...(url === undefined ? {} : { url }),
    ...(description === undefined ? {} : { description }),
  };
}

const numberFields = ['charityNumber', 'companyNumber'] as const satisfies readonly NumberField[];

/** A number that the identifier ends with is that of its register: 100123 beside `GB-NIC-100123` is none of England. */
function numberOf(field: NumberField, own = '', { optional }: FieldReader): string | undefined {
  const isOwn = (value: Leaf) => numberField(own) === field && own.trim().endsWith(`-${String(value).trim()}`);
  return optional(`${at}/${field}`, (value) => (isOwn(value) ? own : registeredIdentifier(field, String(value))));
}

function isOfIndividual([path]: readonly [string, unknown]): boolean {
  return /^(?:recipientIndividual|toIndividualsDetails)\b/.test(path);
}

/** Far below what one file holds, with all that marks its letters as plain text. */
const longestDescription = 200_000;

/** A text with an address in it is mostly somebody's e-mail: it is left out whole. */
function descriptionOf({ fields, lines, odd }: FieldReader): string | undefined {
  const path = `${at}/description`;
  const text = String(fields.peek(path) ?? '');
  const isTooLong = text.length > longestDescription;
  if (!isTooLong && !hasContacts(text)) return lines(path) || undefined;
  odd(path, isTooLong ? `a text of ${text.length} letters` : 'a text with contact data in it');
  fields.take(path);
  return undefined;
}
