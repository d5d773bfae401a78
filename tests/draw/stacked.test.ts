import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barWidths } from '../../src/draw/bar-widths.ts';
import { signWidth, stacked } from '../../src/draw/stacked.ts';

test('signs that are apart stand in one row, those that would cover each other in several', () => {
  expect(stacked([10, 50, 90])).toEqual([0, 0, 0]);
  expect(stacked([50, 51, 10, 52])).toEqual([0, 1, 0, 2]);
});

test('no two signs of a row are nearer than a finger is wide', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 30 }), (places) => {
      const rows = stacked(places);
      for (const [a, row] of rows.entries())
        for (const [b, other] of rows.entries())
          if (a < b && row === other)
            expect(Math.abs((places[a] ?? 0) - (places[b] ?? 0))).toBeGreaterThanOrEqual(signWidth);
    }),
    { seed: 2026 },
  );
});

test('a bar is measured by the longest of its own currency', () => {
  const [pounds, less, euros] = [
    { hundredths: 20_000, currency: 'GBP' },
    { hundredths: 5_000, currency: 'GBP' },
    { hundredths: 100, currency: 'EUR' },
  ] as const;
  const width = barWidths([pounds, less, euros]);
  expect([width(pounds), width(less), width(euros)]).toEqual([100, 25, 100]);
});

test('nothing has no bar, and less than nothing neither', () => {
  const nothing = { hundredths: 0, currency: 'GBP' };
  expect(barWidths([nothing])(nothing)).toBe(0);
  expect(barWidths([])({ hundredths: -5, currency: 'GBP' })).toBe(0);
});
