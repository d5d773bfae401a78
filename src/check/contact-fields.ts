import { contactDataIn, withoutContactData } from '../model/contact-data.ts';
import { problem, type KeyPath, type Problem } from '../model/problem.ts';

/** The one place where contact data is asked for, and names of files, such as `photo@2x.jpg`. */
const kept = new Set(['contact', 'image', 'logo']);
/** Names: one with a part left out would be another, perhaps somebody else's. They go as a whole. */
const whole = new Set(['guid', 'themes']);

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
      if (kept.has(key)) return [key, item] as const;
      const cleaned = clean(item, [...path, key]);
      return [key, whole.has(key) ? unchanged(item, cleaned) : cleaned] as const;
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

/** What is as it was: of a list, its items. */
function unchanged(before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(after)) return after.filter((item, index) => item === before[index]);
  return typeof before === 'string' && before !== after ? undefined : after;
}
