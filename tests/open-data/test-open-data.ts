// Open data that a site published is what its schemas say that it is: the same tests, whatever was published.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataTables } from '../../src/model/address.ts';
import { faults, type Resource } from './check-table.ts';
import { readCsv } from './read-csv.ts';
import { areThere, errorsOf, givingPackage, ownSchema, projectPackage } from './standard-schemas.ts';

type Json = Record<string, unknown>;

export type OpenData = {
  /** Of a file in /data/. */
  readonly text: (file: string) => string;
  readonly json: (file: string) => Json;
  /** Rows of a table. */
  readonly rows: (name: (typeof dataTables)[number]) => Json[];
};

/** `folder` is that of the published site, once it is there. */
export function openDataIn(folder: () => string): OpenData {
  const text = (file: string) => readFileSync(join(folder(), 'data', file), 'utf8');
  const json = (file: string) => JSON.parse(text(file)) as Json;
  return { text, json, rows: (name) => json(`${name}.json`)[name] as Json[] };
}

export function testOpenData({ text, json, rows }: OpenData): void {
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
      const [head = [], ...lines] = readCsv(text(`${name}.csv`));
      expect(lines.map((line) => Object.fromEntries(head.map((column, index) => [column, line[index]])))).toEqual(
        rows(name).map((row) => Object.fromEntries(head.map((column) => [column, String(row[column] ?? '')]))),
      );
    });
  });

  test('places.geojson is what its schema says', () => {
    expect(errorsOf(ownSchema(json('places.schema.json')), json('places.geojson'))).toEqual([]);
  });

  describe.skipIf(!areThere)('standards (passed over where ../shared/corpus is absent)', () => {
    test('360giving.json is valid by the schema of 360Giving 1.4.3', () => {
      expect(errorsOf(givingPackage(), json('360giving.json'))).toEqual([]);
    });

    test('oc4ids.json is valid by the schema of OC4IDS 0.9', () => {
      expect(errorsOf(projectPackage(), json('oc4ids.json'))).toEqual([]);
    });
  });
}
