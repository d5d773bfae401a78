import type { Money } from '../model/money.ts';

/** The longest bar of each currency is as wide as there is room: bars of several currencies cannot be compared. */
export function barWidths(sums: readonly Money[]): (sum: Money) => number {
  const largest = new Map<string, number>();
  for (const { hundredths, currency } of sums) largest.set(currency, Math.max(hundredths, largest.get(currency) ?? 0));
  return ({ hundredths, currency }) => {
    const whole = largest.get(currency) ?? 0;
    return whole <= 0 || hundredths <= 0 ? 0 : Math.round((hundredths / whole) * 10_000) / 100;
  };
}
