// Names of things: the file name is the id, and the id is part of an address that never changes.
import anyAscii from 'any-ascii';
import { z } from 'zod';
import { refused } from './refusal.ts';

const idShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The day before a post's slug is not counted. */
export const longestId = 80;

export function isId(text: string): boolean {
  return idShape.test(text) && text.length <= longestId;
}

export const id = z.string().refine(isId, refused('not-an-id'));

/** A thing of the same organisation (`roof`) or of another one (`darwen/roof`). */
export const reference = z
  .string()
  .refine((text) => text.split('/').length <= 2 && text.split('/').every(isId), refused('not-an-id'));

/** `roof` read in `riverside` is `riverside/roof`; `darwen/roof` stays. */
export function longName(name: string, organisation: string): string {
  return name.includes('/') ? name : `${organisation}/${name}`;
}

/** An id for a title in any script, by transliteration; '' when nothing of it can be spelt in a–z and 0–9. */
export function toId(title: string, longest = longestId): string {
  const words = anyAscii(title.normalize('NFC'))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let made = '';
  for (const word of words) {
    const next = made ? `${made}-${word}` : word.slice(0, longest);
    if (next.length > longest) break;
    made = next;
  }
  return made;
}

/** What a theme is compared by: case and accents do not make another theme. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
