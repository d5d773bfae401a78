// What places.geojson means, for programs: GeoJSON (RFC 7946) as JSON Schema, with what our features say.
import type { ListDescription } from '../../derive/open-data/table.ts';
import { rowSchema, type Json } from './schemas.ts';

/** `address` is where the schema will stand, in full. */
export function placeSchema({ title, about, columns }: ListDescription, aboutPosition: string, address: string): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title,
    description: about,
    ...object({
      type: { const: 'FeatureCollection' },
      features: { type: 'array', items: feature(columns, aboutPosition) },
    }),
  };
}

function feature(columns: ListDescription['columns'], aboutPosition: string): Json {
  return object({
    type: { const: 'Feature' },
    geometry: object({ type: { const: 'Point' }, coordinates: position(aboutPosition) }),
    properties: rowSchema(columns),
  });
}

function position(description: string): Json {
  const degrees = (most: number) => ({ type: 'number', minimum: -most, maximum: most });
  return {
    type: 'array',
    description,
    prefixItems: [degrees(180), degrees(90)],
    items: false,
    minItems: 2,
  };
}

/** That has all of these, and nothing else. */
function object(properties: { readonly [key: string]: Json }) {
  return { type: 'object', required: Object.keys(properties), properties, additionalProperties: false };
}
