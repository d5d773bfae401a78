// Places as GeoJSON (RFC 7946): where organisations are, what grants are for, and what posts tell of. What a feature says,
// its schema and its dictionary are made of one description.
import type { LinkedOrganisation } from '../../model/linked-site.ts';
import type { Edition } from '../edition.ts';
import { absolute } from '../json-ld.ts';
import { organisationColumns, urlColumn, type PlacedRow } from './placed-row.ts';
import { toObjects, type Column, type ListDescription, type RowObject } from './table.ts';

type Place = NonNullable<LinkedOrganisation['content']['place']>;

const kinds = ['organisation', 'grant', 'post'] as const;

/** First longitude, then latitude. */
type Position = readonly [longitude: number, latitude: number];

type Row = PlacedRow & {
  readonly kind: (typeof kinds)[number];
  readonly place: Place;
  readonly position: Position;
  readonly title: string;
};

const columns: readonly Column<Row>[] = [
  {
    name: 'kind',
    type: 'string',
    choices: kinds,
    about: 'What is there: an organisation, what a grant is for, or what a post tells of.',
    value: ({ kind }) => kind,
    required: true,
  },
  {
    name: 'place',
    type: 'string',
    about: 'Name of the place.',
    value: ({ place }) => place.name,
    required: true,
  },
  {
    name: 'area',
    type: 'string',
    about: 'The larger area that it is in.',
    value: ({ place }) => place.area,
  },
  ...organisationColumns,
  {
    name: 'title',
    type: 'string',
    about: 'Name of the organisation, or title of the grant or post.',
    value: ({ title }) => title,
    required: true,
  },
  urlColumn,
];

/** What the properties of a feature are. */
export const placeList = {
  name: 'places' as const,
  title: 'Places',
  about:
    'One feature for each place whose position is known, of an organisation, a grant or a post (GeoJSON, RFC 7946).',
  columns,
} satisfies ListDescription;

/** What the position of a feature is. Content has no more exact ones. */
export const aboutPosition = 'Longitude, then latitude, in degrees (WGS 84), at most two decimals: about a kilometre.';

export type PlaceFeature = {
  readonly type: 'Feature';
  readonly geometry: { readonly type: 'Point'; readonly coordinates: Position };
  readonly properties: RowObject;
};

/** Of every place whose position is known. */
export function* placeFeatures(edition: Edition): Generator<PlaceFeature> {
  for (const row of placeRows(edition))
    for (const properties of toObjects(columns, [row]))
      yield { type: 'Feature', geometry: { type: 'Point', coordinates: row.position }, properties };
}

function* placeRows(edition: Edition): Generator<Row> {
  for (const organisation of edition.site.organisations) {
    const { content, address, grants, posts } = organisation;
    const row = rowMaker(organisation, edition);
    if (content.place) yield* row('organisation', content.place, content.name, address);
    for (const grant of grants)
      for (const place of grant.content.places ?? []) yield* row('grant', place, grant.content.title, grant.address);
    for (const post of posts)
      if (post.content.place) yield* row('post', post.content.place, post.content.title, post.address);
  }
}

function rowMaker(organisation: LinkedOrganisation, { frame }: Edition) {
  return function* (kind: Row['kind'], place: Place, title: string, address: string): Generator<Row> {
    const { latitude, longitude } = place;
    if (latitude === undefined || longitude === undefined) return;
    yield { kind, place, position: [longitude, latitude], organisation, title, url: absolute(address, frame) };
  };
}
