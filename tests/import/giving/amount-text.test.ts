import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountText } from '../../../src/import/giving/amount-text.ts';
import { monthsOf } from '../../../src/import/giving/take-terms.ts';
import { amount } from '../../../src/model/money.ts';

test.each([
  [1914, '1914'],
  ['1914.0', '1914'],
  [2595.2, '2595.20'],
  ['1,914.00', '1914'],
  ['1,500.000', '1500'],
  ['1500.000', '1500'],
  ['£12,345,678.9', '12345678.90'],
  ['GBP 500', '500'],
  ['1.914,50', '1914.50'],
  [0.1 + 0.2, '0.30'],
  ['007', '7'],
  [0, '0'],
])('%j is %s', (value, expected) => expect(amountText(value)).toBe(expected));

test.each([
  '',
  'lots',
  '1,91',
  '1914.005',
  '12.500',
  '€1.250',
  '1e3',
  -5,
  '-5',
  '1.914.00',
  true,
  1e21,
  Number.NaN,
  '12/3',
])('%j is no amount that can be read for certain', (value) => expect(amountText(value)).toBeUndefined());

test('every amount to the penny is read exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (hundredths) => {
      const text = amountText(hundredths / 100);
      expect(amount.parse(text)).toBe(hundredths);
    }),
  );
});

test.each([
  [12, 12],
  ['12', 12],
  ['12 months', 12],
  ['6.0', 6],
  ['2 years', 24],
  ['1 month.', 1],
  ['a year', undefined],
  [0, undefined],
  ['3 weeks', undefined],
])('a duration of %j is %s months', (value, expected) => expect(monthsOf(value)).toBe(expected));
