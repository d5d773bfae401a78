// What a funder asks of a grant: reporting in proportion to its own share of the money.
import type { Funder, Reporting } from '../model/funder.ts';
import type { LinkedFunder, LinkedGrant } from '../model/linked-site.ts';

/** `end`, or a number of months. */
export type Interval = 'end' | number;

export type Asked = { readonly every: Interval; readonly spending: boolean };

export type FunderAsks = Asked & {
  readonly funder: LinkedFunder;
  /** What the funder's bands say of a grant of this size, where it asks more often than that, or for more. */
  readonly usual?: Asked;
};

/** What each funder of a grant asks, in the order of the shares. Who asks for nothing is not named. */
export function reportingOf(grant: LinkedGrant): FunderAsks[] {
  const funders = new Set(grant.shares.map(({ funder }) => funder));
  return [...funders].flatMap((funder) => {
    const band = bandOf(funder, grant);
    const usual = band && { every: band.every, spending: band.spending };
    const own = grant.shares.find((share) => share.funder === funder && share.reporting)?.reporting;
    const asked = own ? toAsked(own) : usual;
    return asked ? [{ funder, ...asked, ...(usual && isMore(asked, usual) ? { usual } : {}) }] : [];
  });
}

/**
 * The first band that the funder's share of the grant does not exceed. Bands are written in the site's currency, and a
 * share in another one is not compared with them.
 */
function bandOf({ content, currency, id }: LinkedFunder, grant: LinkedGrant): Asked | undefined {
  if (grant.currency !== currency) return undefined;
  const share = grant.shares.filter(({ funder }) => funder.id === id);
  const size = share.reduce((sum, { money }) => sum + money.hundredths, 0);
  return bandsOf(content).find(({ upTo = Number.POSITIVE_INFINITY }) => size <= upTo);
}

/** A funder's bands from the smallest grants on; `upTo` is in hundredths of the site's currency. */
export function bandsOf({ reporting = [] }: Pick<Funder, 'reporting'>): (Asked & { readonly upTo?: number })[] {
  const limit = (band: { readonly 'up-to'?: number }) => band['up-to'] ?? Number.POSITIVE_INFINITY;
  return [...reporting]
    .sort((a, b) => (limit(a) < limit(b) ? -1 : 1))
    .map((band) => ({ ...toAsked(band), ...(band['up-to'] === undefined ? {} : { upTo: band['up-to'] }) }));
}

function toAsked({ every, spending = false }: Reporting): Asked {
  return { every: every === 'end' ? 'end' : Number(every.split(' ')[0]), spending };
}

function isMore(asked: Asked, usual: Asked): boolean {
  const months = ({ every }: Asked) => (every === 'end' ? Number.POSITIVE_INFINITY : every);
  return months(asked) < months(usual) || (asked.spending && !usual.spending);
}
