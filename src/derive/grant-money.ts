// A grant's money in its parts: by funder and by promise. The parts add up to the whole, to the hundredth.
import type { Day } from '../model/day.ts';
import type { LinkedGrant } from '../model/linked-site.ts';
import type { Money } from '../model/money.ts';
import type { PromiseMoney, ShareLine } from './page-lines.ts';
import { linkTo, linkToFunder } from './link-to.ts';
import { promiseOf } from './promise.ts';
import { paidBy, total } from './payments.ts';
import { milestoneSpent } from './spending.ts';

/** What each funder awarded and paid, in the order of the shares. Absent: not yet reported. */
export function funderMoney(grant: LinkedGrant, today: Day): ShareLine[] {
  const { shares, currency } = grant;
  const funders = [...new Set(shares.map(({ funder }) => funder))];
  return funders.map((funder) => {
    const own = shares.filter((share) => share.funder === funder);
    const awarded = total(own.map(({ money }) => money.hundredths));
    const paid = paidBy(funder, grant, today);
    const identifier = own.find((share) => share.identifier)?.identifier;
    const over = paid === undefined ? 0 : paid - awarded;
    return {
      funder: linkToFunder(funder),
      money: { hundredths: awarded, currency },
      ...(identifier ? { identifier } : {}),
      ...(paid === undefined ? {} : { paid: { hundredths: paid, currency } }),
      ...(over > 0 ? { overpaid: { hundredths: over, currency } } : {}),
    };
  });
}

/** What was budgeted and spent for each promise of a grant, in the order of their names. */
export function promiseMoney(grant: LinkedGrant): PromiseMoney[] {
  return grant.milestones.map((milestone) => {
    const money = (hundredths: number): Money => ({ hundredths, currency: milestone.currency });
    const { budget } = promiseOf(milestone).current;
    const spent = milestoneSpent(milestone);
    const over = budget === undefined || spent === undefined ? 0 : spent - budget;
    return {
      milestone: linkTo(milestone, milestone.organisation),
      ...(budget === undefined ? {} : { budget: money(budget) }),
      ...(spent === undefined ? {} : { spent: money(spent) }),
      ...(over > 0 ? { over: money(over) } : {}),
    };
  });
}
