// The open data of the sample: it is what its schemas say that it is, and says what the sample says.
import { beforeAll, describe, expect, test } from 'vitest';
import { dataTables } from '../../src/model/address.ts';
import { publishedSample } from '../published-sample.ts';
import { areThere, errorsOf, givingPackage } from './standard-schemas.ts';
import { openDataIn, testOpenData } from './test-open-data.ts';

let folder = '';
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
