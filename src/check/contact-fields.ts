import { contactDataIn, withoutContactData } from '../model/contact-data.ts';
import { problem, type KeyPath, type Problem } from '../model/problem.ts';

/** The one place where contact data is asked for. */
const asked = 'contact';
/** A name for good: one with a part left out would be another, perhaps somebody else's. It goes as a whole. */
const whole = 'guid';

/** The content with every e-mail address outside the field `contact` left out of its texts. */
export function withoutContactFields<Content>(
  content: Content,
  file: string,
  lineOf: (path: KeyPath) => number,
): { readonly content: Content; readonly found: readonly Problem[] } {
  const found: Problem[] = [];
  return { content: clean(content, []) as Content, found };

  function clean(value: unknown, path: KeyPath): unknown {
    if (typeof value === 'string') return cleanText(value, path);
    if (Array.isArray(value)) return value.map((item, index) => clean(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, item]) => {
      if (key === asked) return [key, item] as const;
      const cleaned = clean(item, [...path, key]);
      return [key, key === whole && cleaned !== item ? undefined : cleaned] as const;
    });
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
  }

  function cleanText(text: string, path: KeyPath): string {
    const contacts = contactDataIn(text);
    for (const contact of contacts)
      found.push(problem('contact-in-post', file, lineOf(path), { contact }, 'published without'));
    return contacts.length === 0 ? text : withoutContactData(text);
  }
}
