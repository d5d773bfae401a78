// The open data of the sample: it is what its schemas say that it is, and says what the sample says.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { dataTables } from '../../src/model/address.ts';
import { publishedSample } from '../published-sample.ts';
import { areThere, errorsOf, givingPackage, ownSchema } from './standard-schemas.ts';
import { openDataIn, testOpenData } from './test-open-data.ts';

let folder = '';
type PlaceSchema = {
  properties: { features: { items: { properties: { properties: { properties: object } } } } };
};

const openData = openDataIn(() => folder);
const { text, json, rows } = openData;

beforeAll(async () => {
  folder = await publishedSample();
});

testOpenData(openData);

test.each(dataTables)('%s has rows', (name) => {
  expect(rows(name).length).toBeGreaterThan(4);
});

test('an amount that is reported is there to the penny, and one that is not is absent', () => {
  expect(rows('milestones').find(({ milestone }) => milestone === 'twelve-repair-days')).toMatchObject({
    budget: 2600,
    spent: 2480,
    standing: 'reached',
    'reached-on': '2026-06-06',
  });
  expect(rows('milestones').some((row) => !('spent' in row))).toBe(true);
  expect(text('milestones.json')).not.toContain('N/A');
});

describe('places', () => {
  test('the schema refuses what it does not name, what is left out, and what is nowhere', () => {
    const validate = ownSchema(json('places.schema.json'));
    const { features, ...head } = json('places.geojson') as { features: { geometry: object; properties: object }[] };
    const [first = { geometry: {}, properties: {} }] = features;
    const { kind: _, ...withoutKind } = first.properties as Record<string, unknown>;
    const wrong = [
      { properties: { ...first.properties, street: 'Mill Lane' } },
      { properties: withoutKind },
      { geometry: { ...first.geometry, coordinates: [0, 120] } },
      { geometry: { ...first.geometry, coordinates: [0, 50, 10] } },
    ];
    expect(errorsOf(validate, { ...head, features: [first] })).toEqual([]);
    for (const changed of wrong)
      expect(errorsOf(validate, { ...head, features: [{ ...first, ...changed }] })).toHaveLength(1);
  });

  test('the page of open data and its documentation name every property', () => {
    const { properties } = (json('places.schema.json') as PlaceSchema).properties.features.items.properties;
    const documentation = readFileSync('docs/open-data.md', 'utf8');
    const page = readFileSync(`${folder}/data/index.html`, 'utf8');
    for (const name of ['coordinates', ...Object.keys(properties.properties)]) {
      expect(documentation).toContain(`\`${name}\``);
      expect(page.slice(page.indexOf('id="places"'))).toContain(`<code>${name}</code>`);
    }
  });

  test('every place has its position, longitude first, and no more exactly than a kilometre', () => {
    const { features } = json('places.geojson') as { features: { geometry: { coordinates: number[] } }[] };
    expect(features.length).toBeGreaterThan(8);
    for (const { geometry } of features) {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      expect([longitude, latitude].map((one) => Number(one.toFixed(2)))).toEqual([longitude, latitude]);
      expect(latitude).toBeGreaterThan(longitude);
    }
  });
});

test.skipIf(!areThere)('the schema of 360Giving refuses a day that is written as people write it', () => {
  const written = json('360giving.json') as { grants: Record<string, unknown>[] };
  const [first, ...others] = written.grants;
  expect(
    errorsOf(givingPackage(), { ...written, grants: [{ ...first, awardDate: '10/06/2025' }, ...others] }),
  ).not.toEqual([]);
});
