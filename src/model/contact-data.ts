// Contact data is published from the field `contact` and from nowhere else.

// It begins where a word begins: trying every letter of a long word would take time with the square of its length.
const emailShape = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;

/** What stands in place of an address that was left out; the same in every language. */
export const leftOut = '[…]';

/** Every e-mail address in a text, as written. */
export function contactDataIn(text: string): string[] {
  return text.includes('@') ? [...text.matchAll(emailShape)].map(([found]) => found) : [];
}

/** The same with the places where each begins and ends. */
export function contactSpans(text: string): { readonly from: number; readonly to: number; readonly contact: string }[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(emailShape)].map(({ index, 0: contact }) => ({
    from: index,
    to: index + contact.length,
    contact,
  }));
}

/** The text with every e-mail address but the allowed one left out. */
export function withoutContactData(text: string, allowed?: string): string {
  if (!text.includes('@')) return text;
  return text.replace(emailShape, (found) => (found === allowed ? found : leftOut));
}
