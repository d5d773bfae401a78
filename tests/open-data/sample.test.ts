// The open data of the sample: it is what its schemas say that it is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { dataTables } from '../../src/model/address.ts';
import { publishedSample } from '../published-sample.ts';
import { faults, type Resource } from './check-table.ts';
import { readCsv } from './read-csv.ts';
import { areThere, errorsOf, givingPackage, ownSchema, projectPackage } from './standard-schemas.ts';

let folder = '';
const text = (file: string) => readFileSync(join(folder, 'data', file), 'utf8');
const json = (file: string) => JSON.parse(text(file)) as Record<string, unknown>;

beforeAll(async () => {
  folder = await publishedSample();
});

describe('tables', () => {
  test.each(dataTables)('%s.json is what its schema says', (name) => {
    expect(errorsOf(ownSchema(json(`${name}.schema.json`)), json(`${name}.json`))).toEqual([]);
  });

  test('the data package describes every table, and every CSV file is what it says', () => {
    const { resources } = json('datapackage.json') as { resources: Resource[] };
    expect(resources.map(({ name }) => name)).toEqual(dataTables);
    for (const resource of resources) expect(faults(resource, text(resource.path))).toEqual([]);
  });

  test.each(dataTables)('%s says the same as CSV and as JSON', (name) => {
    const [head = [], ...rows] = readCsv(text(`${name}.csv`));
    const objects = json(`${name}.json`)[name] as Record<string, unknown>[];
    expect(objects.length).toBeGreaterThan(4);
    expect(rows.map((row) => Object.fromEntries(head.map((column, index) => [column, row[index]])))).toEqual(
      objects.map((object) => Object.fromEntries(head.map((column) => [column, String(object[column] ?? '')]))),
    );
  });

  test('an amount that is reported is there to the penny, and one that is not is absent', () => {
    const rows = json('milestones.json')['milestones'] as Record<string, unknown>[];
    expect(rows.find(({ milestone }) => milestone === 'twelve-repair-days')).toMatchObject({
      budget: 2600,
      spent: 2480,
      standing: 'reached',
      'reached-on': '2026-06-06',
    });
    expect(rows.some((row) => !('spent' in row))).toBe(true);
    expect(text('milestones.json')).not.toContain('N/A');
  });
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

describe.skipIf(!areThere)('standards (passed over where ../shared/corpus is absent)', () => {
  test('360giving.json is valid by the schema of 360Giving 1.4.3', () => {
    const validate = givingPackage();
    const written = json('360giving.json') as { grants: Record<string, unknown>[] };
    expect(errorsOf(validate, written)).toEqual([]);
    const [first, ...others] = written.grants;
    expect(errorsOf(validate, { ...written, grants: [{ ...first, awardDate: '10/06/2025' }, ...others] })).not.toEqual(
      [],
    );
  });

  test('oc4ids.json is valid by the schema of OC4IDS 0.9', () => {
    expect(errorsOf(projectPackage(), json('oc4ids.json'))).toEqual([]);
  });
});
