// Places as GeoJSON (RFC 7946): where organisations are, what grants are for, and what posts tell of. Positions have at
// most two decimals, about a kilometre: content has no others.
import type { LinkedOrganisation } from '../../model/linked-site.ts';
import type { Edition } from '../edition.ts';
import { absolute } from '../json-ld.ts';

type Place = NonNullable<LinkedOrganisation['content']['place']>;

export type PlaceFeature = {
  readonly type: 'Feature';
  /** First longitude, then latitude, in degrees (WGS 84). */
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [longitude: number, latitude: number] };
  readonly properties: {
    readonly kind: 'organisation' | 'grant' | 'post';
    readonly place: string;
    readonly area?: string;
    readonly organisation: string;
    readonly title: string;
    readonly url: string;
  };
};

/** Of every place whose position is known. */
export function* placeFeatures(edition: Edition): Generator<PlaceFeature> {
  for (const organisation of edition.site.organisations) {
    const { content, address, grants, posts } = organisation;
    const feature = featureMaker(organisation, edition);
    if (content.place) yield* feature('organisation', content.place, content.name, address);
    for (const grant of grants)
      for (const place of grant.content.places ?? [])
        yield* feature('grant', place, grant.content.title, grant.address);
    for (const post of posts)
      if (post.content.place) yield* feature('post', post.content.place, post.content.title, post.address);
  }
}

function featureMaker(organisation: LinkedOrganisation, { frame }: Edition) {
  return function* (
    kind: PlaceFeature['properties']['kind'],
    { name, area, latitude, longitude }: Place,
    title: string,
    address: string,
  ): Generator<PlaceFeature> {
    if (latitude === undefined || longitude === undefined) return;
    yield {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties: {
        kind,
        place: name,
        ...(area ? { area } : {}),
        organisation: organisation.id,
        title,
        url: absolute(address, frame),
      },
    };
  };
}
