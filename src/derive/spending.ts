// Money of grants: awarded, paid and spent, each currency for itself. What nobody reported is absent, not nothing.
import type { Day } from '../model/day.ts';
import { sums, type Money } from '../model/money.ts';
import type { LinkedFunder, LinkedGrant, LinkedMilestone } from '../model/linked-site.ts';
import type { MoneyLine } from './sheet.ts';

/**
 * The money of several grants, whoever funds them: what was spent cannot be told apart by funder. With `funder`, its own
 * share of the awards stands beside them where it is not the whole.
 */
export function moneyLine(grants: readonly LinkedGrant[], today: Day, funder?: LinkedFunder): MoneyLine {
  const awarded = sums(grants.flatMap((grant) => awardedOf(grant)));
  const share = funder && sums(grants.flatMap((grant) => awardedOf(grant, funder)));
  const paid = grants.flatMap((grant) => paidOf(grant, today) ?? []);
  const spent = grants.flatMap((grant) => spentOf(grant) ?? []);
  return {
    awarded,
    ...(share && !sameSums(share, awarded) ? { share } : {}),
    ...(paid.length > 0 ? { paid: sums(paid) } : {}),
    ...(spent.length > 0 ? { spent: sums(spent) } : {}),
  };
}

/** All shares of a grant, or one funder's. */
export function awardedOf({ shares }: LinkedGrant, funder?: LinkedFunder): Money[] {
  return shares.filter((share) => !funder || share.funder === funder).map(({ money }) => money);
}

/** The payments up to today, else the total disbursed. */
function paidOf({ content, currency }: LinkedGrant, today: Day): Money | undefined {
  const { disbursed } = content;
  const payments = (content.payments ?? []).filter(({ date }) => date <= today);
  if (payments.length > 0) return { hundredths: total(payments.map(({ amount }) => amount)), currency };
  return disbursed === undefined ? undefined : { hundredths: disbursed, currency };
}

function sameSums(left: readonly Money[], right: readonly Money[]): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** The sum of what the grant's milestones report as spent. */
export function spentOf({ milestones, currency }: LinkedGrant): Money | undefined {
  const spent = milestones.flatMap((milestone) => milestoneSpent(milestone) ?? []);
  return spent.length === 0 ? undefined : { hundredths: total(spent), currency };
}

/** Hundredths; each report gives a total to date, so the latest wins. */
export function milestoneSpent({ reports }: LinkedMilestone): number | undefined {
  return reports.findLast(({ report }) => report.spent !== undefined)?.report.spent;
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, one) => sum + one, 0);
}
