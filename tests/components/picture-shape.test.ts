import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratioClass, ratios } from '../../src/components/picture-shape.ts';

test('every shape has its class, and the styles have no other', () => {
  const styles = readFileSync(join(import.meta.dirname, '../../src/styles/ratios.css'), 'utf8');
  const written = [...styles.matchAll(/\.ratio-(\d+) \{\s+--ratio: ([\d.]+);/g)];
  expect(written.map(([, name, ratio]) => [Number(name), Number(ratio)])).toEqual(ratios.map((one) => [one, one / 20]));
});

test('a picture that is as wide as its class allows is no higher than it may be', () => {
  const side = fc.integer({ min: 1, max: 16_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const ratio = Number(ratioClass({ width, height }).slice('ratio-'.length)) / 20;
      if (width / height >= 1 / 20) expect(ratio).toBeLessThanOrEqual(width / height);
    }),
  );
});
