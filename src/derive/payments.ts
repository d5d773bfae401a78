// What was paid of a grant, and by whom. Who paid a payment is known where it is named, and where one funder gives all.
import type { Day } from '../model/day.ts';
import type { Grant } from '../model/grant.ts';
import type { LinkedFunder, LinkedGrant } from '../model/linked-site.ts';
import type { Money } from '../model/money.ts';

export function paymentsUpTo({ content }: LinkedGrant, today: Day): NonNullable<Grant['payments']> {
  return (content.payments ?? []).filter(({ date }) => date <= today);
}

/** The payments up to today, else the total disbursed. */
export function paidOf(grant: LinkedGrant, today: Day): Money | undefined {
  const { content, currency } = grant;
  const { disbursed } = content;
  const payments = paymentsUpTo(grant, today);
  if (payments.length > 0) return { hundredths: total(payments.map(({ amount }) => amount)), currency };
  return disbursed === undefined ? undefined : { hundredths: disbursed, currency };
}

/** Hundredths; absent: not yet reported. */
export function paidBy(funder: LinkedFunder, grant: LinkedGrant, today: Day): number | undefined {
  const payments = paymentsUpTo(grant, today);
  const isOnly = isOnlyFunder(grant);
  const own = payments.filter((payment) => payment.funder === funder.id || (isOnly && payment.funder === undefined));
  if (own.length > 0) return total(own.map(({ amount }) => amount));
  return isOnly && payments.length === 0 ? grant.content.disbursed : undefined;
}

/** A funder's part of what was paid: nothing, where every payment is another's; absent where nobody knows. */
export function partPaidBy(funder: LinkedFunder, grant: LinkedGrant, today: Day): Money | undefined {
  const isAnothers = paymentsUpTo(grant, today).length > 0 && unnamedPaid(grant, today) === undefined;
  const hundredths = paidBy(funder, grant, today) ?? (isAnothers ? 0 : undefined);
  return hundredths === undefined ? undefined : { hundredths, currency: grant.currency };
}

/** What was paid without saying by whom, or by whom nobody knows; absent where all is said. */
export function unnamedPaid(grant: LinkedGrant, today: Day): Money | undefined {
  const isOnly = isOnlyFunder(grant);
  const known = new Set(grant.shares.map(({ funder }) => funder.id));
  const payments = paymentsUpTo(grant, today);
  const unnamed = payments.filter(({ funder }) => (funder === undefined ? !isOnly : !known.has(funder)));
  if (unnamed.length > 0) return { hundredths: total(unnamed.map(({ amount }) => amount)), currency: grant.currency };
  const { disbursed } = grant.content;
  const isTotal = !isOnly && disbursed !== undefined && payments.length === 0;
  return isTotal ? { hundredths: disbursed, currency: grant.currency } : undefined;
}

export function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, one) => sum + one, 0);
}

/** As written: a funder without a file may have paid too. */
function isOnlyFunder({ content }: LinkedGrant): boolean {
  return new Set(content.funders.map(({ funder }) => funder)).size === 1;
}
