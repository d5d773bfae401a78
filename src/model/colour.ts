// Colours of a network, and whether words on them can be read.
import { z } from 'zod';
import { refused } from './refusal.ts';

const shape = /^#?[0-9a-f]{6}$/i;

/** Six hexadecimal digits, with or without `#`, which begins a comment where it is not quoted. Kept as `#rrggbb`. */
export const colour = z
  .string()
  .refine((text) => shape.test(text), refused('not-a-colour'))
  .transform((text) => `#${text.replace('#', '').toLowerCase()}`);

/** `#rrggbb`, in small letters. */
export type Colour = string;

/** WCAG 2.2, success criterion 1.4.6: words of any size keep this contrast against their ground. */
export const readable = 7;

/** From 1 to 21: the contrast ratio of WCAG 2.2. */
export function contrast(a: Colour, b: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** `share` of `b` in `a`, from 0 to 1. */
export function mixed(a: Colour, b: Colour, share: number): Colour {
  const other = channels(b);
  const parts = channels(a).map((value, index) => Math.round(value + ((other[index] ?? 0) - value) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The nearest to `wanted` on the way to `end` that can be read with all of `others`; `end` where none can. */
export function nearestReadable(wanted: Colour, end: Colour, others: readonly Colour[]): Colour {
  for (let step = 0; step < 100; step += 1) {
    const tried = mixed(wanted, end, step / 100);
    if (others.every((other) => contrast(tried, other) >= readable)) return tried;
  }
  return end;
}

/** Relative luminance, from 0 to 1. */
function luminance(of: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(of).map((value) => linear(value / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function channels(of: Colour): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(of.slice(at, at + 2), 16));
}
