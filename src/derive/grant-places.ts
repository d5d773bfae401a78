// Where the grants of a funder or a programme are: the places that a grant names, else that of its organisation.
import { toId } from '../model/id.ts';
import type { LinkedFunder, LinkedGrant, LinkedOrganisation, Site } from '../model/linked-site.ts';
import { sums, type Money } from '../model/money.ts';
import { linkTo } from './link-to.ts';
import type { PlaceRow } from './page.ts';
import { placesOf } from './places.ts';
import { awardedOf } from './spending.ts';

type Named = NonNullable<LinkedOrganisation['content']['place']>;
type Spot = Named & { readonly grants: LinkedGrant[] };

/** Of more organisations than these, a place says how many they are. */
const namedOrganisations = 4;

/** Of a funder, its own share. The place with the fewest grants comes first: a list begins with its end. */
export function grantPlaces(
  grants: readonly LinkedGrant[],
  site: Pick<Site, 'posts'>,
  funder?: LinkedFunder,
): PlaceRow[] {
  const pages = placesOf(site);
  return spotsOf(grants)
    .sort((a, b) => a.grants.length - b.grants.length || (keyOf(a) < keyOf(b) ? 1 : -1))
    .map((spot) => placeRow(spot, pages.get(toId(spot.name))?.address, funder));
}

/** How many name no place. */
export function unplaced(grants: readonly LinkedGrant[]): number {
  return grants.filter((grant) => namedPlaces(grant).length === 0).length;
}

function namedPlaces({ content, organisation }: LinkedGrant): readonly Named[] {
  const { places = [] } = content;
  const own = organisation.content.place;
  return (places.length > 0 ? places : own ? [own] : []).filter(({ name }) => toId(name) !== '');
}

/** Places of one name are one, whatever their capitals and accents, unless they are far apart. */
function spotsOf(grants: readonly LinkedGrant[]): Spot[] {
  const known = new Map<string, Spot[]>();
  for (const grant of grants)
    for (const place of namedPlaces(grant)) {
      const id = toId(place.name);
      const spots = known.get(id) ?? [];
      known.set(id, spots);
      const at = spots.findIndex((spot) => isSame(spot, place));
      const spot = spots[at];
      if (spot === undefined) spots.push({ ...place, grants: [grant] });
      else {
        if (spot.grants.at(-1) !== grant) spot.grants.push(grant);
        if (spot.latitude === undefined || spot.longitude === undefined) spots[at] = { ...place, grants: spot.grants };
      }
    }
  return [...known.values()].flat();
}

/** Degrees. */
const apart = 0.5;

function isSame(a: Named, b: Named): boolean {
  if (a.latitude === undefined || b.latitude === undefined) return true;
  if (a.longitude === undefined || b.longitude === undefined) return true;
  const across = Math.abs(a.longitude - b.longitude);
  return Math.abs(a.latitude - b.latitude) < apart && Math.min(across, 360 - across) < apart;
}

const keyOf = ({ name, area = '' }: Named) => `${name} ${area}`;

function placeRow(
  { name, area, latitude, longitude, grants }: Spot,
  address: string | undefined,
  funder?: LinkedFunder,
): PlaceRow {
  const organisations = [...new Set(grants.map(({ organisation }) => organisation))];
  const awarded: readonly Money[] = sums(grants.flatMap((grant) => awardedOf(grant, funder)));
  return {
    name,
    ...(area ? { area } : {}),
    ...(address ? { address } : {}),
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
    organisations: organisations.slice(0, namedOrganisations).map((organisation) => linkTo(organisation)),
    organisationCount: organisations.length,
    grants: grants.length,
    awarded,
  };
}
