import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountText as amountIn } from '../../../src/import/giving/amount-text.ts';
import { monthsOf } from '../../../src/import/giving/take-terms.ts';
import { amount } from '../../../src/model/money.ts';

const amountText = (value: string | number | boolean) => amountIn(value, 'GBP');

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
  ['500 gbp', '500'],
  ['£ 2 500.5', '2500.50'],
  ["1'234\u202f567,89", '1234567.89'],
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
  '€500',
  'EUR 500',
  '$1,200.00',
  '500 €',
  '£500 USD',
  '12 5',
  '0,750',
  '00 012',
  '1 2 3',
  '5\n6',
  '500 6000',
])('%j is no amount that can be read for certain', (value) => expect(amountText(value)).toBeUndefined());

test.each([
  ['$1,200', 'USD', '1200'],
  ['$5', 'CAD', '5'],
  ['5 kr', 'SEK', '5'],
  ['1 914,50 €', 'EUR', '1914.50'],
  ['£5', 'EUR', undefined],
])('%j in %s is %s', (value, currency, expected) => expect(amountIn(value, currency)).toBe(expected));

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
