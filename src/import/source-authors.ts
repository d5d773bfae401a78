import { contactDataIn } from '../model/contact-data.ts';
import type { Written } from '../read/yaml.ts';
import { note, type Note } from './note.ts';
import { plainLine } from './plain-line.ts';
import type { SourceDocument } from './source-document.ts';

export const authorKeys = ['authors', 'author', 'by', 'byline'] as const;

/** Names only: an e-mail address is removed, and an author who is nothing but one is left out. */
export function sourceAuthors({ file, data, lineOf }: SourceDocument): {
  readonly authors: string[];
  readonly notes: Note[];
} {
  const key = authorKeys.find((each) => data[each] !== undefined);
  if (key === undefined) return { authors: [], notes: [] };
  const written = namesIn(data[key]);
  const notes = written
    .filter((name) => contactDataIn(name).length > 0)
    .map(() => note('email-removed', file, lineOf(key)));
  const names = written.flatMap((name) => splitNames(withoutEmail(name))).filter((name) => name !== '');
  return { authors: [...new Set(names)], notes };
}

function namesIn(value: Written | undefined): string[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  const name = value['name'] ?? value['title'] ?? value['display_name'];
  return name === undefined ? [] : namesIn(name);
}

function withoutEmail(name: string): string {
  let plain = name;
  for (const address of contactDataIn(name)) plain = plain.replace(address, '');
  return plainLine(plain.replace(/[<(]\s*(?:mailto:)?\s*[>)]/g, '')).replace(/^[\s,;]+|[\s,;]+$/g, '');
}

/** "Ada Lovelace, Mary Somerville and Sophie Germain" are three; "Lovelace, Ada" and "Ada King, PhD" are one. */
function splitNames(text: string): string[] {
  const parts = text
    .split(/\s*[,;](?![^(]*\))\s*(?:and\s+|&\s+)?|\s+(?:and|&)\s+(?![^(]*\))/)
    .filter((part) => part !== '');
  const areNames = parts.every((part) =>
    part
      .replace(/\([^)]*\)/g, '')
      .trim()
      .includes(' '),
  );
  return parts.length > 1 && areNames ? parts : [text];
}
