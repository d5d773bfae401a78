import { amount } from '../../model/money.ts';

/** Of what somebody wrote; nothing where it is no amount. */
export function hundredthsIn(text: string): number | undefined {
  const { data } = amount.safeParse(text);
  return data;
}

/** Of an amount that has its shape already. */
export function hundredthsOf(text: string): number {
  return amount.parse(text);
}
