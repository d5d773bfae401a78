import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toneColour, toneOf, tones } from '../../src/model/tone.ts';

test('every colour has its class, and the styles have no other', () => {
  const styles = readFileSync(join(import.meta.dirname, '../../src/styles/tones.css'), 'utf8');
  const written = [...styles.matchAll(/\.tone-(\d{3}) \{\s+background: (rgb\([^)]*\));/g)];
  expect(written.map(([, tone, colour]) => [tone, colour])).toEqual(tones.map((tone) => [tone, toneColour(tone)]));
});

test('any colour is near one of them', () => {
  const part = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(part, part, part, (red, green, blue) => {
      const near =
        toneColour(toneOf([red, green, blue]))
          .match(/\d+/g)
          ?.map(Number) ?? [];
      const far = [red, green, blue].map((value, index) => Math.abs(value - (near[index] ?? Infinity)));
      expect(Math.max(...far)).toBeLessThanOrEqual(44);
    }),
  );
});
