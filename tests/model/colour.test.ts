import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { colour, contrast, mixed, nearestReadable, readable } from '../../src/model/colour.ts';
import { darkGround, darkPalette, lightGround, lightPalette, weakPairs } from '../../src/model/palette.ts';
import { fc, test as property } from './property.ts';

const anyColour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);
const chosen = fc.record({ accent: anyColour, wash: anyColour }, { requiredKeys: [] });

describe('contrast', () => {
  // As the calculators of WebAIM and others have them.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#595959', '#ffffff', 7],
  ])('of %s and %s is %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2);
  });

  property('is the same both ways, and from 1 to 21', fc.tuple(anyColour, anyColour), ([a, b]) => {
    expect(contrast(a, b)).toBe(contrast(b, a));
    expect(contrast(a, b)).toBeGreaterThanOrEqual(1);
    expect(contrast(a, b)).toBeLessThanOrEqual(21);
  });

  property('of what is darkened until it can be read is 7 and more', anyColour, (wanted) => {
    const found = nearestReadable(wanted, '#000000', [lightGround.paper]);
    expect(contrast(found, lightGround.paper)).toBeGreaterThanOrEqual(readable);
    if (contrast(wanted, lightGround.paper) >= readable) expect(found).toBe(wanted);
  });
});

test('a colour is written with or without #, in any case', () => {
  expect(['#0B5345', '0b5345'].map((text) => colour.parse(text))).toEqual(['#0b5345', '#0b5345']);
  expect(['green', '#fff', '0b53455', ''].map((text) => colour.safeParse(text).success)).toEqual(Array(4).fill(false));
});

property('nothing of another colour is the colour, all of it the other', fc.tuple(anyColour, anyColour), ([a, b]) => {
  expect(mixed(a, b, 0)).toBe(a);
  expect(mixed(a, b, 1)).toBe(b);
});

property('whatever is chosen and not refused, everybody can read it, in the dark too', chosen, (wanted) => {
  const weak = new Set(weakPairs(wanted).map(({ key }) => key));
  const kept = Object.fromEntries(Object.entries(wanted).filter(([key]) => !weak.has(key as 'accent' | 'wash')));
  for (const [palette, ground] of [
    [lightPalette(kept), lightGround],
    [darkPalette(kept), darkGround],
  ] as const) {
    for (const under of [ground.paper, ground.raised, palette.wash])
      expect(contrast(palette.accent, under)).toBeGreaterThanOrEqual(readable);
    for (const word of [ground.ink, ground.quiet, ground.warning])
      expect(contrast(word, palette.wash)).toBeGreaterThanOrEqual(readable);
  }
});

property('a better colour is good enough', chosen, (wanted) => {
  for (const { key, better } of weakPairs(wanted)) {
    const again = weakPairs({ ...wanted, [key]: better });
    expect(again.map((pair) => pair.key)).not.toContain(key);
  }
});

test('the palettes are those of the stylesheet', () => {
  const css = readFileSync(join(import.meta.dirname, '..', '..', 'src', 'styles', 'tokens.css'), 'utf8');
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
  const [inTheDark = ''] = dark.split('@media (prefers-contrast: more)');
  const told = (part: string, key: string) => new RegExp(`--${key}: (#[0-9a-f]+);`).exec(part)?.[1];
  const long = (hex = '') => (hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}` : hex);
  for (const [ground, part] of [
    [lightGround, light],
    [darkGround, inTheDark],
  ] as const)
    for (const [key, value] of Object.entries(ground))
      expect(`${key} ${long(told(part, key))}`).toBe(`${key} ${value}`);
});
