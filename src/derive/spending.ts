// Money of grants: awarded, paid and spent, each currency for itself. What nobody reported is absent, not nothing.
import { sums, type Money } from '../model/money.ts';
import type { LinkedFunder, LinkedGrant, LinkedMilestone } from '../model/linked-site.ts';
import type { MoneyLine } from './sheet.ts';

/** The money of several grants; with `funder`, only its own shares and payments are counted as awarded and paid. */
export function moneyLine(grants: readonly LinkedGrant[], funder?: LinkedFunder): MoneyLine {
  const paid = grants.flatMap((grant) => paidOf(grant, funder) ?? []);
  const spent = grants.flatMap((grant) => spentOf(grant) ?? []);
  return {
    awarded: sums(grants.flatMap((grant) => awardedOf(grant, funder))),
    ...(paid.length > 0 ? { paid: sums(paid) } : {}),
    ...(spent.length > 0 ? { spent: sums(spent) } : {}),
  };
}

export function awardedOf({ shares }: LinkedGrant, funder?: LinkedFunder): Money[] {
  return shares.filter((share) => !funder || share.funder === funder).map(({ money }) => money);
}

/** The payments, else the total disbursed; a funder's own payments are those that name it. */
function paidOf({ content, currency, shares }: LinkedGrant, funder?: LinkedFunder): Money | undefined {
  const alone = shares.length <= 1;
  const counted = content.payments?.filter((payment) => !funder || alone || payment.funder === funder.id);
  if (counted && counted.length > 0) return { hundredths: total(counted.map(({ amount }) => amount)), currency };
  if (content.disbursed === undefined || (funder && !alone)) return undefined;
  return { hundredths: content.disbursed, currency };
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
