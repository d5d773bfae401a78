import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRecords, plainCells } from '../../src/filter/csv-records.ts';
import { toCsv } from '../../src/publish/open-data/to-csv.ts';

const columns = ['day', 'event', 'reason'].map((name) => ({ name, type: 'string' as const, about: name }));
const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', "'", '=', 'ŵ', ' ') });
const rows = fc.array(fc.tuple(fc.constantFrom('2026-01-01', 'post'), fc.constantFrom('x', 'y-z'), cell));

test('a table is cut into the records that it was written of, whatever stands in its cells', () => {
  fc.assert(
    fc.property(rows, (some) => {
      const written = [...toCsv({ columns }, some)];
      const records = csvRecords(written.join(''));
      expect(records).toEqual(written);
      expect(records.slice(1).map((record) => plainCells(record, 2))).toEqual(some.map((row) => row.slice(0, 2)));
    }),
  );
});

test('nothing has no records', () => {
  expect(csvRecords('')).toEqual([]);
});
