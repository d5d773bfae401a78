// What is gone of grants: promises that were made for one, and grants of a funder or a programme themselves.
import type { Version } from '../model/history.ts';
import type { LinkedGrant } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import { goneLink, type PlacedGone } from './gone.ts';
import { isFunder, type Portfolio } from './portfolio.ts';
import type { Link } from './sheet.ts';

const byGrant = new WeakMap<readonly PlacedGone[], ReadonlyMap<string, readonly PlacedGone[]>>();

/** The promises of a grant that are gone, by what their last version named. */
export function goneOfGrant({ id, organisation }: LinkedGrant, { gone }: Pick<Edition, 'gone'>): readonly PlacedGone[] {
  const things = gone(organisation);
  const sorted = byGrant.get(things) ?? Map.groupBy(things, grantOf);
  byGrant.set(things, sorted);
  return sorted.get(id) ?? [];
}

/** '' for what is no promise for a grant. */
function grantOf({ last: { content } }: PlacedGone): string {
  return content?.kind === 'milestone' ? (content.content.grant ?? '') : '';
}

/** Links to where the page of their organisation tells of them. */
export function goneGrants(portfolio: Portfolio, { site, gone }: Pick<Edition, 'site' | 'gone'>): Link[] {
  return site.organisations.flatMap((organisation) =>
    gone(organisation)
      .filter(({ last }) => paysFor(portfolio, last))
      .map((thing) => goneLink(thing, organisation)),
  );
}

function paysFor(portfolio: Portfolio, { content }: Version): boolean {
  if (content?.kind !== 'grant') return false;
  if (!isFunder(portfolio)) return content.content.programme === portfolio.id;
  return content.content.funders.some(({ funder }) => funder === portfolio.id);
}
