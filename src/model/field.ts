// The small shapes that front-matter fields share. Everything arrives as text: the schema says what it means.
import { z } from 'zod';
import { contactDataIn } from './contact-data.ts';
import { refused } from './refusal.ts';

export const text = z.string().trim().min(1);

/** One value may be written without a list. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.preprocess((value) => (typeof value === 'string' || isRecord(value) ? [value] : value), z.array(item));
}

export function choice<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z
    .string()
    .refine((value) => words.includes(value), { params: { problem: 'not-a-choice', choices: words.join(', ') } })
    .transform((value) => value as Words[number]);
}

/** In capitals too: `True` is no reason to publish a draft. */
export const flag = z
  .string()
  .toLowerCase()
  .refine((value) => ['true', 'false', 'yes', 'no'].includes(value), {
    params: { problem: 'not-a-choice', choices: 'true, false' },
  })
  .transform((value) => value === 'true' || value === 'yes');

/** A plain decimal: a baseline, a target, a count so far. */
export const decimalNumber = z
  .string()
  .refine((value) => /^-?\d{1,15}(\.\d{1,6})?$/.test(value), refused('not-a-number'))
  .transform(Number);

export const webAddress = z
  .string()
  .refine((value) => /^https?:\/\/[^\s"'<>]+$/.test(value) && isOpenAddress(value), refused('not-an-address'));

/** One that everybody may use: nobody's name, password or e-mail address is in it. */
function isOpenAddress(value: string): boolean {
  if (!URL.canParse(value) || contactDataIn(value.replaceAll('%40', '@')).length > 0) return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
}

export const email = z
  .string()
  .refine((value) => /^[^\s@<>"'?&]+@[^\s@<>"'?&]+\.[^\s@<>"'?&.]+$/.test(value), refused('not-an-email'));

/** BCP 47, such as `cy` or `zh-Hans`. */
export const language = z
  .string()
  .refine((value) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value), refused('not-a-language'));

/** At most two decimals, about a kilometre: nobody's home is given away. */
const coordinate = (limit: number) =>
  decimalNumber
    .refine((value) => Math.abs(value) <= limit, refused('not-a-number'))
    .refine((value) => Number(value.toFixed(2)) === value, refused('too-exact-place'));

export const place = z.preprocess(
  (value) => (typeof value === 'string' ? { name: value } : value),
  z.strictObject({
    name: text,
    area: text.optional(),
    latitude: coordinate(90).optional(),
    longitude: coordinate(180).optional(),
  }),
);

export type Place = z.infer<typeof place>;

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
