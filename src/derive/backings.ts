// Who pays for what: the funders and programmes behind each grant, also behind what is gone, and behind whoever holds one.
import type { Version } from '../model/history.ts';
import type { LinkedFunder, LinkedGrant, LinkedOrganisation, LinkedProgramme } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import { goneAddress } from './gone.ts';

/** In the order of the site: by id. */
export type Backing = { readonly funders: readonly LinkedFunder[]; readonly programmes: readonly LinkedProgramme[] };

export type Backings = {
  /** Nobody, where there is no grant. */
  readonly ofGrant: (grant: LinkedGrant | undefined) => Backing;
  /** Of all grants of an organisation together. */
  readonly holder: (organisation: LinkedOrganisation) => Backing;
  /** Of grants that are gone, and of promises that are gone from any grant, by their addresses. */
  readonly gone: (organisation: LinkedOrganisation) => readonly (readonly [address: string, backing: Backing])[];
};

export const nobody: Backing = { funders: [], programmes: [] };

export function backings(edition: Edition): Backings {
  const { site } = edition;
  const grants = new Map<LinkedGrant, Together>();
  const holders = new Map<LinkedOrganisation, Together>();
  const given = <Portfolio extends LinkedFunder | LinkedProgramme>(
    portfolios: readonly Portfolio[],
    kind: (to: Together) => Set<Portfolio>,
  ) => {
    for (const portfolio of portfolios)
      for (const grant of portfolio.grants) {
        kind(together(grants, grant)).add(portfolio);
        kind(together(holders, grant.organisation)).add(portfolio);
      }
  };
  given(site.funders, ({ funders }) => funders);
  given(site.programmes, ({ programmes }) => programmes);
  const ofGrant = shared(grants);
  const named = namedIn(edition);
  return {
    ofGrant: (grant) => (grant ? ofGrant(grant) : nobody),
    holder: shared(holders),
    gone: (organisation) => goneBackings(organisation, { edition, ofGrant, named }),
  };
}

type Together = { readonly funders: Set<LinkedFunder>; readonly programmes: Set<LinkedProgramme> };

function together<Key>(known: Map<Key, Together>, key: Key): Together {
  const found = known.get(key) ?? { funders: new Set(), programmes: new Set() };
  known.set(key, found);
  return found;
}

/** One object for each, however often it is asked for. */
function shared<Key>(known: ReadonlyMap<Key, Together>): (key: Key) => Backing {
  const lists = new Map(
    [...known].map(([key, { funders, programmes }]) => [
      key,
      { funders: [...funders], programmes: [...programmes] } as const,
    ]),
  );
  return (key) => lists.get(key) ?? nobody;
}

type Named = (last: Version) => Backing;

type Known = {
  readonly edition: Edition;
  readonly ofGrant: (grant: LinkedGrant) => Backing;
  /** Who paid for a grant that is gone, by what its last version says. */
  readonly named: Named;
};

function namedIn({ site }: Edition): Named {
  const funders = new Map(site.funders.map((funder) => [funder.id, funder]));
  const programmes = new Map(site.programmes.map((programme) => [programme.id, programme]));
  return ({ content }) => {
    if (content?.kind !== 'grant') return nobody;
    const paid = content.content.funders.flatMap(({ funder }) => funders.get(funder) ?? []);
    const programme = programmes.get(content.content.programme ?? '');
    return { funders: paid, programmes: programme ? [programme] : [] };
  };
}

function goneBackings(organisation: LinkedOrganisation, { edition, ofGrant, named }: Known): [string, Backing][] {
  const gone = edition.gone(organisation);
  const here = organisation.grants.map((grant) => [grant.id, ofGrant(grant)] as const);
  const away = gone.flatMap(({ name, last }) => (name.kind === 'grant' ? [[name.id, named(last)] as const] : []));
  const byGrant = Map.groupBy([...here, ...away], ([id]) => id);
  return gone.map((thing) => {
    const { content } = thing.last;
    const grant = content?.kind === 'milestone' ? content.content.grant : undefined;
    const own = grant === undefined ? [] : (byGrant.get(grant) ?? []).map(([, backing]) => backing);
    return [goneAddress(thing, organisation), union([named(thing.last), ...own])];
  });
}

function union(some: readonly Backing[]): Backing {
  const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]) =>
    [...new Set(things)].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    funders: byId(some.flatMap(({ funders }) => funders)),
    programmes: byId(some.flatMap(({ programmes }) => programmes)),
  };
}
