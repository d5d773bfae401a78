import { describe, expect, test } from 'vitest';
import { amount, currency, decimal, sums } from '../../src/model/money.ts';
import { fc, test as property } from './property.ts';

const hundredths = fc.integer({ min: 0, max: 10 ** 13 });

describe('an amount of money', () => {
  test.each([
    ['1250', 125_000],
    ['1250.5', 125_050],
    ['1250.50', 125_050],
    ['0.07', 7],
    ['007', 700],
  ])('%s is %i hundredths', (text, expected) => {
    expect(amount.parse(text)).toBe(expected);
  });

  test.each(['£5', '1,250', '1.250,00', '-5', '', ' 5', '1e3', '.5', '5.', '٥', '9'.repeat(16)])(
    '"%s" is not a number',
    (text) => {
      expect(amount.safeParse(text).error?.issues[0]).toMatchObject({ params: { problem: 'not-a-number' } });
    },
  );

  test('has no more than two decimals', () => {
    expect(amount.safeParse('5.005').error?.issues[0]).toMatchObject({ params: { problem: 'money-decimals' } });
  });

  property('is read as it was written, to the last hundredth', hundredths, (whole) => {
    expect(amount.parse(decimal(whole))).toBe(whole);
  });

  property('is a whole number of hundredths or refused, whatever the text', fc.string(), (text) => {
    const result = amount.safeParse(text);
    if (result.success) expect(Number.isSafeInteger(result.data)).toBe(true);
  });

  property(
    'adds up to the same in every order',
    fc.array(fc.record({ hundredths, currency: fc.constantFrom('GBP', 'EUR', 'USD') })),
    (list) => {
      expect(sums([...list].reverse())).toEqual(sums(list));
      for (const { hundredths: total, currency: code } of sums(list))
        expect(total).toBe(list.filter((one) => one.currency === code).reduce((sum, one) => sum + one.hundredths, 0));
    },
  );
});

test.each(['gbp', 'Pounds', '£', 'XYZ', ''])('"%s" is not a currency', (text) => {
  expect(currency.safeParse(text).success).toBe(false);
});
