import { contactDataIn, withoutContactData } from '../model/contact-data.ts';
import { problem, type KeyPath, type Problem } from '../model/problem.ts';

// These are asked for, or are names that only look like an address.
const kept = new Set(['contact', 'guid', 'url', 'repository']);

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
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, kept.has(key) ? item : clean(item, [...path, key])]),
    );
  }

  function cleanText(text: string, path: KeyPath): string {
    const contacts = contactDataIn(text);
    for (const contact of contacts)
      found.push(problem('contact-in-post', file, lineOf(path), { contact }, 'published without'));
    return contacts.length === 0 ? text : withoutContactData(text);
  }
}
