import { amount } from '../../model/money.ts';

/** Of an amount that has its shape already. */
export function hundredthsOf(text: string): number {
  return amount.parse(text);
}
