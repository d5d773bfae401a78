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
