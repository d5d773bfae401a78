// Identifiers of the registers that numbers of charities and companies are from, as org-id.guide writes them.
import type { Leaf } from './fields.ts';

/** England and Wales, Scotland, Northern Ireland; nothing for `no` or `#`. */
export function charityIdentifier(value: Leaf): string | undefined {
  const number = plainNumber(value);
  if (/^\d{5,7}(?:-\d{1,3})?$/.test(number)) return `GB-CHC-${number}`;
  if (/^SC\d{6}$/.test(number)) return `GB-SC-${number}`;
  return /^NIC?\d{6}$/.test(number) ? `GB-NIC-${number.replace(/\D/g, '')}` : undefined;
}

/** Companies House; societies of the Mutuals Public Register have an R behind their number. */
export function companyIdentifier(value: Leaf): string | undefined {
  const number = plainNumber(value);
  if (/^\d{5}R$/.test(number)) return `GB-MPR-${number}`;
  return /^(?:\d{6,8}|[A-Z]{2}\d{6})$/.test(number) ? `GB-COH-${number}` : undefined;
}

function plainNumber(value: Leaf): string {
  return String(value).toUpperCase().replace(/\s/g, '');
}

/**
 * What two spellings of an identifier have in common: capital letters of a register's, and the zeros that spreadsheets take
 * from company numbers. In a publisher's own (`360G-…`) small and capital letters are two things. Nothing where the
 * identifier is cut short (`360G-example-org:`), and so could be anybody's.
 */
export function identifierKey(identifier: string): string | undefined {
  const plain = identifier.replace(/\s/g, '');
  if (/[-:]$/.test(plain)) return undefined;
  if (!/^[A-Z]{2}-[A-Z]+-/i.test(plain)) return plain;
  return plain.toUpperCase().replace(/^GB-COH-(\d{1,7})$/, (_, number: string) => `GB-COH-${number.padStart(8, '0')}`);
}
