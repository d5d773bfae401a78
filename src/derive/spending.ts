// Money of grants: awarded, paid and spent, each currency for itself. What nobody reported is absent, not nothing.
import type { Day } from '../model/day.ts';
import { sums, type Money } from '../model/money.ts';
import type { LinkedFunder, LinkedGrant, LinkedMilestone } from '../model/linked-site.ts';
import { paidOf, partPaidBy, unnamedPaid } from './payments.ts';
import type { MoneyLine } from './money-line.ts';

/**
 * The money of several grants, whoever funds them: what was spent cannot be told apart by funder. With `funder`, its own
 * share of what was awarded and paid stands beside them where it is not the whole.
 */
export function moneyLine(grants: readonly LinkedGrant[], today: Day, funder?: LinkedFunder): MoneyLine {
  const awarded = sums(grants.flatMap((grant) => awardedOf(grant)));
  const final = sums(grants.flatMap((grant) => givenOf(grant)));
  const share = funder && sums(grants.flatMap((grant) => awardedOf(grant, funder)));
  const paid = grants.map((grant) => paidOf(grant, today));
  const spent = grants.map(spentOf);
  const unreported = { paid: missing(paid), spent: spent.filter((some) => some.length === 0).length };
  return {
    awarded,
    ...(sameSums(final, awarded) ? {} : { final }),
    ...(share && !sameSums(share, awarded) ? { share } : {}),
    ...known('paid', paid),
    ...(funder ? paidParts(grants, today, funder) : {}),
    ...known('spent', spent.flat()),
    ...leftOver(grants),
    ...(grants.some(isPartlyKnown) ? { isPart: true } : {}),
    ...(grants.length > 1 && unreported.paid + unreported.spent > 0 ? { unreported } : {}),
  };
}

/** What of it the funder paid, where that is known and not the whole, and what nobody is named for. */
function paidParts(
  grants: readonly LinkedGrant[],
  today: Day,
  funder: LinkedFunder,
): Pick<MoneyLine, 'paidShare' | 'paidUnnamed'> {
  const own = grants.flatMap((grant) => partPaidBy(funder, grant, today) ?? []);
  const paidShare = sums(own);
  const isWhole = sameSums(paidShare, sums(grants.flatMap((grant) => paidOf(grant, today) ?? [])));
  if (own.length === 0 || isWhole) return {};
  const unnamed = grants.flatMap((grant) => unnamedPaid(grant, today) ?? []);
  return { paidShare, ...(unnamed.length > 0 ? { paidUnnamed: sums(unnamed) } : {}) };
}

/** What is left is known where every promise has said what it spent; that more was spent than given, as soon as it was. */
function leftOver(grants: readonly LinkedGrant[]): Pick<MoneyLine, 'left' | 'over'> {
  const rests = grants.flatMap((grant) => {
    const spent = spentOf(grant).find(({ currency }) => currency === grant.currency)?.hundredths;
    if (spent === undefined) return [];
    return givenOf(grant).map(({ hundredths, currency }) => ({ hundredths: hundredths - spent, currency }));
  });
  const over = rests
    .filter(({ hundredths }) => hundredths < 0)
    .map((rest) => ({ ...rest, hundredths: -rest.hundredths }));
  const left = rests.map((rest) => ({ ...rest, hundredths: Math.max(rest.hundredths, 0) }));
  const isKnown = grants.length > 0 && grants.every((grant) => hasReportedAll(grant) && !isPartlyKnown(grant));
  return { ...(isKnown ? { left: sums(left) } : {}), ...(over.length > 0 ? { over: sums(over) } : {}) };
}

const moneyKeys = ['funders', 'final', 'disbursed', 'payments', 'contingency'];

/** An amount cannot be read, or nobody knows who gave it. */
function isPartlyKnown({ content, shares, source }: LinkedGrant): boolean {
  return shares.length < content.funders.length || moneyKeys.some((key) => source?.unread?.includes(key));
}

/** In the grant's currency: what is left of it cannot be told of what was spent in another. */
function hasReportedAll({ milestones, currency }: LinkedGrant): boolean {
  const hasReported = (one: LinkedMilestone) => one.currency === currency && milestoneSpent(one) !== undefined;
  return milestones.length > 0 && milestones.every(hasReported);
}

/** The amount in the end, where it is written, else the award. */
function givenOf(grant: LinkedGrant): Money[] {
  const { final } = grant.content;
  return final === undefined ? sums(awardedOf(grant)) : [{ hundredths: final, currency: grant.currency }];
}

function known(key: 'paid' | 'spent', amounts: readonly (Money | undefined)[]): Pick<MoneyLine, 'paid' | 'spent'> {
  const reported = amounts.filter((one) => one !== undefined);
  return reported.length > 0 ? { [key]: sums(reported) } : {};
}

function missing(amounts: readonly (Money | undefined)[]): number {
  return amounts.filter((one) => one === undefined).length;
}

/** All shares of a grant, or one funder's. */
export function awardedOf({ shares }: LinkedGrant, funder?: LinkedFunder): Money[] {
  return shares.filter((share) => !funder || share.funder === funder).map(({ money }) => money);
}

function sameSums(left: readonly Money[], right: readonly Money[]): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** The sums of what the grant's milestones report as spent: of one currency, unless the grant names another one by now. */
function spentOf({ milestones }: LinkedGrant): Money[] {
  return sums(
    milestones.flatMap((milestone) => {
      const hundredths = milestoneSpent(milestone);
      return hundredths === undefined ? [] : [{ hundredths, currency: milestone.currency }];
    }),
  );
}

/** Hundredths; each report gives a total to date, so the latest wins. */
export function milestoneSpent({ reports }: LinkedMilestone): number | undefined {
  return reports.findLast(({ report }) => report.spent !== undefined)?.report.spent;
}
