// What is gone of grants: promises that were made for one, and grants of a funder or a programme themselves.
import type { Version } from '../model/history.ts';
import type { LinkedGrant, Site } from '../model/linked-site.ts';
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

const byPortfolio = new WeakMap<Site, ReadonlyMap<string, readonly Link[]>>();

/** Links to where the page of their organisation tells of them. */
export function goneGrants(portfolio: Portfolio, edition: Pick<Edition, 'site' | 'gone'>): readonly Link[] {
  const sorted = byPortfolio.get(edition.site) ?? sortedGone(edition);
  byPortfolio.set(edition.site, sorted);
  return sorted.get(`${isFunder(portfolio) ? 'funder' : 'programme'} ${portfolio.id}`) ?? [];
}

/** Grants that are gone, by `funder <id>` and `programme <id>` as their last version names them. */
function sortedGone({ site, gone }: Pick<Edition, 'site' | 'gone'>): ReadonlyMap<string, readonly Link[]> {
  const sorted = new Map<string, Link[]>();
  for (const organisation of site.organisations)
    for (const thing of gone(organisation))
      for (const key of payersOf(thing.last)) {
        const there = sorted.get(key) ?? [];
        there.push(goneLink(thing, organisation));
        sorted.set(key, there);
      }
  return sorted;
}

function payersOf({ content }: Version): ReadonlySet<string> {
  if (content?.kind !== 'grant') return new Set();
  const { funders, programme } = content.content;
  return new Set([
    ...funders.map(({ funder }) => `funder ${funder}`),
    ...(programme === undefined ? [] : [`programme ${programme}`]),
  ]);
}
