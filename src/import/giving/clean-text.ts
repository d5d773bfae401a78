// Contact data is not published, and descriptions are where it hides: pasted e-mails, "call Ann on …".
import { contactDataIn, leftOut, withoutContactData } from '../../model/contact-data.ts';
import { oneLine } from './fields.ts';

// As telephone numbers are written in Britain, or anywhere with the country's number. Days and amounts are none of these.
const telephone =
  /(?<![\p{L}\p{N}.,£$€/-])(?:\+\d{1,3}[ ()\d-]{6,18}\d|\(?0\d{2,4}\)?(?:[ -]?\d{2,6}){1,4})(?![\p{L}\p{N}])/gu;

export function hasContacts(text: string): boolean {
  return contactDataIn(text).length > 0 || [...text.matchAll(telephone)].some(([found]) => isTelephone(found));
}

function isTelephone(found: string): boolean {
  const digits = found.replace(/\D/g, '').length;
  return found.startsWith('+') ? digits >= 9 : digits === 10 || digits === 11;
}

/** Postcodes of Britain: fifteen households. The letters that the second half never has keep `E10 5kg` out. */
const postcode = /(?<![\p{L}\p{N}])([A-Z]{1,2}\d[A-Z\d]?) ?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/giu;

/** Without e-mail addresses and telephone numbers; of a postcode the first half stays, which is a town or a part of one. */
export function withoutContacts(text: string): string {
  return withoutContactData(text)
    .replace(telephone, (found) => (isTelephone(found) ? leftOut : found))
    .replace(postcode, '$1');
}

/** Paragraphs stay, and the lines in them; what nobody can see goes. */
export function cleanLines(text: string): string {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .split('\n')
    .map((line) => withoutContacts(oneLine(line)));
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
