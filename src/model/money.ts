// Money as whole hundredths, so that a sum is exact. It is always in one currency, named beside it.
import { z } from 'zod';
import { refused } from './refusal.ts';

const amountShape = /^\d+(\.\d+)?$/;

/** A decimal with at most two places, `1250` or `1250.50`, kept as hundredths (an exact integer). */
export const amount = z
  .string()
  .refine((text) => amountShape.test(text) && text.length <= 15, refused('not-a-number'))
  .refine((text) => !amountShape.test(text) || (text.split('.')[1] ?? '').length <= 2, refused('money-decimals'))
  .transform(toHundredths);

/** `1250.5` → 125050. The text must have the shape of an amount. */
function toHundredths(text: string): number {
  const [whole = '0', part = ''] = text.split('.');
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

/** 125050 → `1250.50`: how exports and machine-readable pages write it. */
export function decimal(hundredths: number): string {
  const sign = hundredths < 0 ? '-' : '';
  const whole = Math.trunc(Math.abs(hundredths) / 100);
  const part = String(Math.abs(hundredths) % 100).padStart(2, '0');
  return `${sign}${whole}.${part}`;
}

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** ISO 4217, three capital letters. */
export const currency = z.string().refine((text) => currencies.has(text), refused('wrong-currency'));

export type Money = { readonly hundredths: number; readonly currency: string };

/** One sum a currency, sorted by currency: several currencies are never added together. */
export function sums(amounts: Iterable<Money>): Money[] {
  const totals = new Map<string, number>();
  for (const one of amounts) totals.set(one.currency, (totals.get(one.currency) ?? 0) + one.hundredths);
  return [...totals]
    .map(([code, hundredths]) => ({ hundredths, currency: code }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}
